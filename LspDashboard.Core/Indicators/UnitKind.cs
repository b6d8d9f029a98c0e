namespace LspDashboard.Core.Indicators;

/// <summary>What sort of number it is; percentages are compared in points.</summary>
public enum UnitKind
{
    Count,
    Percentage,
    Rate,
    Ratio,
    Years,
    Money,
    Tonnes,
}
