namespace LspDashboard.Web.Pages.SetUp;

/// <summary>An agreed point as somebody types it.</summary>
public sealed class MilestoneRow
{
    public string Period { get; set; } = "";
    public string Value { get; set; } = "";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Period) && string.IsNullOrWhiteSpace(Value);
}
