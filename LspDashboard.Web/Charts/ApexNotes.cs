namespace LspDashboard.Web.Charts;

/// <summary>The notes for js/apexChart.js, with what it needs to choose between words and numbers by the chart's true width.</summary>
public sealed record ApexNotes(int WideFrom, int RowHeight, bool InWords, IReadOnlyList<PlacedNote> Placed);
