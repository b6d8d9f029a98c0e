namespace LspDashboard.Web.Charts;

public enum MarkInk
{
    None,
    Mark,
    Paper,
}
