namespace LspDashboard.Web.Pages.Accounts;

/// <summary>What was typed to sign in.</summary>
public sealed class SignInForm
{
    public string? Name { get; set; }
    public string? Passphrase { get; set; }
}
