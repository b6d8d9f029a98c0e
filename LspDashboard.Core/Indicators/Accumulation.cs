namespace LspDashboard.Core.Indicators;

/// <summary>How the values of an indicator add up over time.</summary>
public enum Accumulation
{
    /// <summary>A level at, or over, the period.</summary>
    Point,

    /// <summary>Year to date: the third quarter holds nine months.</summary>
    Cumulative,

    /// <summary>A year that ends with each quarter.</summary>
    Rolling,

    /// <summary>This period only.</summary>
    Flow,
}
