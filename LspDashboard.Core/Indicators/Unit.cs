namespace LspDashboard.Core.Indicators;

/// <summary>The unit of an indicator.</summary>
/// <param name="Name">In words after the number: "per 1,000 girls aged 15 to 17".</param>
/// <param name="Symbol">"%" after, "£" before, or empty.</param>
/// <param name="Kind">What sort of number it is.</param>
public sealed record Unit(string Name, string Symbol, UnitKind Kind);
