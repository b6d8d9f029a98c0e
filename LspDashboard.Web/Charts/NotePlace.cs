namespace LspDashboard.Web.Charts;

/// <summary>A label's row above the chart, 0 at the top, and whether it stands before its line or after it.</summary>
public readonly record struct NotePlace(int Row, bool Before);
