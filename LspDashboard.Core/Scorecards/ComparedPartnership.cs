using LspDashboard.Core.Comparison;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>A partnership's indicators beside other places.</summary>
/// <param name="Card">Of the same period and day.</param>
/// <param name="Compared">Those that can be, in the partnership's order.</param>
public sealed record ComparedPartnership(Scorecard Card, IReadOnlyList<(IndicatorScore Score, PlaceComparison Comparison)> Compared)
{
    /// <summary>What kind of council the partnership's place has; Other where it is in no published list.</summary>
    public PlaceKind OwnKind { get; init; } = PlaceKind.Other;

    /// <summary>The comparison of a code in any spelling; null where it cannot be compared.</summary>
    public PlaceComparison? Find(string code) => Compared.Where(c => IndicatorCode.Same(c.Score.Indicator.Code, code)).Select(c => c.Comparison).FirstOrDefault();
}
