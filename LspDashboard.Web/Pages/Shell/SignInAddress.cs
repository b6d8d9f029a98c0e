using Microsoft.AspNetCore.Components;

namespace LspDashboard.Web.Pages.Shell;

/// <summary>The way to sign in, and back to where one was.</summary>
internal static class SignInAddress
{
    public static string From(NavigationManager navigation) => "/sign-in?returnUrl=" + Uri.EscapeDataString("/" + navigation.ToBaseRelativePath(navigation.Uri));
}
