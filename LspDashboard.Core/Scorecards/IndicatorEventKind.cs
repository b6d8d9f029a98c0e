namespace LspDashboard.Core.Scorecards;

/// <summary>What may have bent a series, or the line it is judged by.</summary>
public enum IndicatorEventKind
{
    NewBase,
    NewTarget,
    Decision,
    ActionDone,
    NewMethod,
}
