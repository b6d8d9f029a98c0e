namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>What a person typed over a cell.</summary>
/// <param name="Sheet">By name.</param>
/// <param name="Cell">Such as "D7".</param>
/// <param name="Says">What it should say; empty for nothing, null to take earlier corrections back.</param>
/// <param name="Reason">May be empty.</param>
/// <param name="By">Who.</param>
/// <param name="Seen">The correction that stood before their eyes, 0 for none; null where none was shown.</param>
public sealed record CellCorrection(string Sheet, string Cell, string? Says, string Reason, string By, int? Seen = null);
