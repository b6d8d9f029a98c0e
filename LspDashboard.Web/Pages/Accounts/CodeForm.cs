namespace LspDashboard.Web.Pages.Accounts;

/// <summary>A code that was typed.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }
}
