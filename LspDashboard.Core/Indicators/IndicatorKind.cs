namespace LspDashboard.Core.Indicators;

public enum IndicatorKind
{
    /// <summary>A minimum that no place may fall below.</summary>
    FloorTarget,

    /// <summary>One of the 198 National Indicators of 2008.</summary>
    NationalIndicator,
    Local,

    /// <summary>A quicker measure that stands in for a headline which comes late.</summary>
    Proxy,
}
