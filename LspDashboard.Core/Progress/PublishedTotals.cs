namespace LspDashboard.Core.Progress;

/// <summary>Which totals a reader of a table sees beside its counts; with either, the grand total too.</summary>
[Flags]
public enum PublishedTotals
{
    None = 0,
    Rows = 1,
    Columns = 2,
    Both = Rows | Columns,
}
