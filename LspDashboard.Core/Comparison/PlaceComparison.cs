using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Comparison;

/// <summary>One indicator of several places for one period, the best first, never ranked without its uncertainty.</summary>
/// <param name="Indicator">What is compared.</param>
/// <param name="Period">The latest that the own place has in common with others.</param>
/// <param name="Places">The best first; the own among them.</param>
/// <param name="Own">The partnership's place.</param>
/// <param name="Average">England's value, or that of the others together; null where there is neither.</param>
/// <param name="AverageName">"England", "the average of the others".</param>
/// <param name="Beside">Region and England, which hold the others and are not ranked.</param>
public sealed record PlaceComparison(
    Indicator Indicator, ReportingPeriod Period, IReadOnlyList<ComparedPlace> Places, ComparedPlace Own, double? Average, string AverageName, IReadOnlyList<ComparedPlace> Beside)
{
    // Fewer than these beside the own is no comparison.
    private const int FewestOthers = 2;

    /// <summary>The ranks of the own that are compatible with the intervals of all; null where it has none.</summary>
    public RankRange? Rank => RankOf(Own);

    public AgainstAverage Standing => StandingOf(Own);

    /// <summary>The ranks of a place that are compatible with the intervals of all; null where it has none.</summary>
    public RankRange? RankOf(ComparedPlace place) => place.Interval is not { } own ? null : new(
        1 + Places.Count(p => p != place && IsSurelyBetter(Ends(p), own)),
        Places.Count - Places.Count(p => p != place && IsSurelyBetter(own, Ends(p))),
        Places.Count);

    /// <summary>By the lines of the funnel where one is drawn, so that words and picture are one; else by the place's own interval.</summary>
    public AgainstAverage StandingOf(ComparedPlace place)
    {
        if (Average is not { } average) return AgainstAverage.CannotSay;
        ChanceLevel? level = (FunnelLimits.Of(this), place) switch
        {
            ({ } limits, { Base: { } size }) => Chance.Of(place.Value - average, limits.StandardError(size)),
            (_, { Interval: { } interval }) => Chance.Of(place.Value, interval, average),
            _ => null,
        };
        return level switch
        {
            null => AgainstAverage.CannotSay,
            ChanceLevel.WithinChance => AgainstAverage.WithinChance,
            ChanceLevel.ProbablyMore => IsBetter(place.Value, average) ? AgainstAverage.ProbablyBetter : AgainstAverage.ProbablyWorse,
            _ => IsBetter(place.Value, average) ? AgainstAverage.Better : AgainstAverage.Worse,
        };
    }

    /// <summary>True where a funnel can be drawn: the own and most of the others have a base.</summary>
    public bool HasFunnel => Average is not null && Own.Base is not null && Places.Count(p => p.Base is not null) * 2 > Places.Count && FunnelLimits.Suits(Indicator.Unit.Kind);

    /// <summary>False for plain counts: of these a larger place has more, and no order says anything.</summary>
    public static bool Suits(Indicator indicator) => indicator.Unit.Kind != UnitKind.Count;

    /// <param name="indicator">What is compared.</param>
    /// <param name="ownCode">The GSS code of the partnership's place.</param>
    /// <param name="figures">Of all places and periods known on the day; the own too.</param>
    /// <param name="until">The period asked for: none that ends later is looked at.</param>
    /// <param name="peers">Whom to set it beside.</param>
    /// <returns>Null where the indicator is a plain count, or the own has no period in common with at least two others.</returns>
    public static PlaceComparison? Of(Indicator indicator, string ownCode, IReadOnlyCollection<PlaceFigure> figures, ReportingPeriod until, Peers peers)
    {
        if (!Suits(indicator)) return null;
        foreach (var own in figures.Where(f => f.Place.Code == ownCode && f.Period.EndMonth <= until.EndMonth).OrderByDescending(f => f.Period))
        {
            var same = figures.Where(f => f.Period == own.Period).ToList();
            var others = same.Where(f => f.Place.Code != ownCode && IsPeer(own.Place, f.Place, peers)).ToList();
            if (others.Count < FewestOthers) continue;
            var places = others.Append(own).Select(f => Placed(indicator, f, ownCode)).ToList();
            places.Sort((a, b) => a.Value == b.Value ? string.CompareOrdinal(a.Name, b.Name) : Better(indicator, a.Value, b.Value) ? -1 : 1);
            var beside = same.Where(f => f.Place.Kind == PlaceKind.England || f.Place.Code == own.Place.RegionCode).Select(f => Placed(indicator, f, ownCode)).ToList();
            var england = beside.Find(p => p.Figure.Place.Kind == PlaceKind.England);
            return new(indicator, own.Period, places, places.Single(p => p.IsOwn), england?.Value ?? Mean(others), england is null ? "the average of the others" : "England", beside);
        }
        return null;
    }

    /// <summary>True where a value is the better one by the indicator's polarity.</summary>
    public bool IsBetter(double value, double than) => Better(Indicator, value, than);

    private static bool Better(Indicator indicator, double value, double than) => indicator.Polarity == Polarity.LowerIsBetter ? value < than : value > than;

    // A place without an interval is taken as it stands.
    private static Interval Ends(ComparedPlace place) => place.Interval ?? new(place.Value, place.Value);

    private bool IsSurelyBetter(Interval one, Interval other) => Indicator.Polarity == Polarity.LowerIsBetter ? one.Upper < other.Lower : one.Lower > other.Upper;

    private static bool IsPeer(PublishedPlace own, PublishedPlace other, Peers peers) => other.Kind is not (PlaceKind.England or PlaceKind.Region or PlaceKind.Other) && peers switch
    {
        Peers.SameKind => other.Kind == own.Kind,
        Peers.SameRegion => other.Kind != PlaceKind.County && own.RegionCode.Length > 0 && other.RegionCode == own.RegionCode,
        _ => other.Kind != PlaceKind.County,
    };

    private static ComparedPlace Placed(Indicator indicator, PlaceFigure f, string ownCode) =>
        new(f, ConfidenceIntervals.Of(indicator.Unit.Kind, f.Value, f.Numerator, f.Denominator), FunnelLimits.BaseOf(indicator.Unit.Kind, f), f.Place.Code == ownCode);

    private static double? Mean(List<PlaceFigure> others) => others.Count == 0 ? null : others.Average(f => f.Value);
}
