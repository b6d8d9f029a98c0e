namespace LspDashboard.Web.Pages.Overview;

/// <summary>What the rows of the scorecard stand together by.</summary>
public enum ScorecardGroup
{
    Theme,
    Body,
    Partner,
    Rating,
    Flag,
    None,
}
