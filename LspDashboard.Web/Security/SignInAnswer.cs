namespace LspDashboard.Web.Security;

/// <summary>What became of a name and a passphrase.</summary>
public enum SignInAnswer
{
    Refused,
    NeedsCode,
    In,
}
