namespace LspDashboard.Web.Charts;

/// <summary>One path of a mark's shape in a box of 16 by 16, filled or stroked with its ink or with the paper below.</summary>
public sealed record MarkPart(string Path, MarkInk Fill, MarkInk Stroke = MarkInk.None, double Width = 0);
