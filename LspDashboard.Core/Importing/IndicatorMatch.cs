using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing;

/// <summary>An indicator that a column's words may mean.</summary>
/// <param name="Indicator">The partnership's own.</param>
/// <param name="Confidence">0 to 1; 1 where its code or exact title stands there.</param>
internal sealed record IndicatorMatch(Indicator Indicator, double Confidence)
{
    public bool IsNamed => Confidence >= 0.95;

    /// <summary>Neither its code nor its title stands anywhere.</summary>
    public bool IsNearOnly => Confidence < 0.9;
}
