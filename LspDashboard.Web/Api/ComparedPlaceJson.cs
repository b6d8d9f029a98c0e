using LspDashboard.Core.Comparison;

namespace LspDashboard.Web.Api;

/// <summary>A place in a comparison; lower and upper are the ends of its 95 % interval, standing and ranks allow for chance.</summary>
public sealed record ComparedPlaceJson(string Area, string Name, double Value, double? Lower, double? Upper, double? Count, double? Base, bool IsOwn, AgainstAverage Standing, int? RankBest, int? RankWorst)
{
    public static ComparedPlaceJson Of(PlaceComparison c, ComparedPlace p)
    {
        var rank = c.RankOf(p);
        return new(p.Figure.Place.Code, p.Name, p.Value, p.Interval?.Lower, p.Interval?.Upper, p.Figure.Numerator, p.Base, p.IsOwn, c.StandingOf(p), rank?.Best, rank?.Worst);
    }
}
