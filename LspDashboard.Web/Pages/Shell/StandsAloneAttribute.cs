namespace LspDashboard.Web.Pages.Shell;

/// <summary>A page that Blazor's script leaves alone: nothing but its own script changes what is on the screen, whatever the network does.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StandsAloneAttribute : Attribute;
