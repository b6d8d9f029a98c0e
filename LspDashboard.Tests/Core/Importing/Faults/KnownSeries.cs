using LspDashboard.Core.Indicators;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One series of one place as it was published, oldest first.</summary>
/// <param name="Definition">The indicator as data/indicators.json describes it.</param>
/// <param name="Area">The nine-character code.</param>
public sealed record KnownSeries(Indicator Definition, string Area, IReadOnlyList<KnownPoint> Points)
{
    public string Family => Definition.Code;

    /// <summary>Which half it is in; quarters made of a yearly series are in the half of the series they are made of.</summary>
    public required string Key { get; init; }

    /// <summary>True in the half that is reported, false in the half that thresholds were tuned on.</summary>
    public bool IsReported => StableHash.Of(Key) % 2 == 1;

    /// <summary>What a numerator over its denominator is multiplied by; null where the unit does not say.</summary>
    public double? UnitBase => Definition.Unit switch
    {
        { Kind: UnitKind.Percentage } => 100,
        { Kind: UnitKind.Rate, Name: var name } when name.StartsWith("per 10,000 ", StringComparison.Ordinal) => 10_000,
        { Kind: UnitKind.Rate, Name: var name } when name.StartsWith("per 1,000 ", StringComparison.Ordinal) => 1_000,
        _ => null,
    };
}
