using LspDashboard.Core.Comparison;

namespace LspDashboard.Web.Api;

/// <summary>One indicator beside other places, the best first.</summary>
public sealed record CompareJson(string Code, string Period, string Finding, double? Average, string AverageName, AgainstAverage Standing, int? RankBest, int? RankWorst, IReadOnlyList<ComparedPlaceJson> Places)
{
    public static CompareJson Of(PlaceComparison c, Peers peers) => new(
        c.Indicator.Code, c.Period.Code, ComparisonWords.Finding(c, peers), c.Average, c.AverageName, c.Standing, c.Rank?.Best, c.Rank?.Worst,
        [.. c.Places.Select(p => ComparedPlaceJson.Of(c, p))]);
}
