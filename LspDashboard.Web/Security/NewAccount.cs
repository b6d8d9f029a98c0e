namespace LspDashboard.Web.Security;

/// <summary>What somebody typed to get an account.</summary>
public sealed class NewAccount
{
    public string? Name { get; set; }
    public string? SignInName { get; set; }
    public string? Passphrase { get; set; }
    public string? Again { get; set; }
}
