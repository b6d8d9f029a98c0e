namespace LspDashboard.Web.Security;

/// <summary>What was typed to change a passphrase.</summary>
public sealed class PassphraseChange
{
    public string? Current { get; set; }
    public string? New { get; set; }
    public string? Again { get; set; }
}
