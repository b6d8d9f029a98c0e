namespace LspDashboard.Web.Pages.Delivery;

/// <summary>One milestone as it is typed.</summary>
public sealed class MilestoneRow
{
    public int Id { get; set; }
    public string What { get; set; } = "";
    public DateOnly? DueOn { get; set; }
    public DateOnly? DoneOn { get; set; }
}
