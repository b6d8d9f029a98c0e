using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>One indicator with where each number came from and how its rating was worked out.</summary>
public sealed record IndicatorDetailJson(
    string Partnership, string Period, string AsOf, string Code, string Title, string Definition, string Unit, int Decimals, string Polarity, string Frequency,
    string Area, string? AccountableBody, string? Partner, string Source, string Licence, bool Illustrative, IndicatorJson Now,
    IReadOnlyList<PointJson> Series, IReadOnlyList<TrajectoryPointJson> Trajectory, IReadOnlyList<ComparatorJson> Comparators, IReadOnlyList<RevisionJson> Revisions, WorkingJson? Working, string? Explanation,
    OutlookJson Outlook, ChangeJson Change, IReadOnlyList<GapJson> Gaps, PaceJson? Pace, IReadOnlyList<string> Cleared)
{
    public static IndicatorDetailJson Of(IndicatorDetail d)
    {
        var s = d.Score;
        return new(
            d.Partnership.Slug, d.Period.Code, ApiText.Date(d.AsKnown), s.Indicator.Code, s.Indicator.Title, s.Indicator.Definition, s.Indicator.Unit.Name, s.Indicator.Decimals,
            s.Indicator.Polarity.ToString(), s.Indicator.Frequency.ToString(), s.Area.Name, s.Answers?.Body?.Name, s.Indicator.Partner?.Name, s.Indicator.Source, s.Indicator.Licence,
            s.IsIllustrative, IndicatorJson.Of(s), s.Series.Select(PointJson.Of).ToList(),
            s.Series.Where(p => p.Plan is not null).Select(p => new TrajectoryPointJson(p.Period.Code, p.Plan!.Value)).ToList(),
            s.Comparators.Select(c => new ComparatorJson(c.Area.Code, c.Area.Name, c.Points.Select(PointJson.Of).ToList())).ToList(),
            d.Revisions.Select(RevisionJson.Of).ToList(),
            s.Question is { } q ? WorkingJson.Of(RatingWorking.Of(q, s.Rating, s.Method.Rating), s) : null, Core.Scorecards.Explanation.Of(s),
            OutlookJson.Of(s, d.Analysis), ChangeJson.Of(d), d.Analysis.Gaps.Select(g => GapJson.Of(g.Name, g.Gap)).ToList(), PaceJson.Of(d.Analysis),
            s.Cleared.Select(FlagWords.Of).ToList());
    }
}

public sealed record SourceJson(string File, string Sheet, string Cell, int? ReturnId, string KnownFrom, DateTimeOffset RecordedAt)
{
    public static SourceJson Of(Observation o) => new(o.SourceFile, o.SourceSheet, o.SourceCell, o.ReturnId, ApiText.Date(o.KnownFrom), o.RecordedAt);
}

public sealed record PointJson(string Period, double Value, double? Numerator, double? Denominator, double? Lower, double? Upper, double? Expected, string Status, SourceJson Source)
{
    public static PointJson Of(SeriesPoint p) => new(
        p.Period.Code, p.Value, p.Observation.Numerator, p.Observation.Denominator, p.Interval?.Lower, p.Interval?.Upper, p.Plan, p.Observation.Status.ToString(), SourceJson.Of(p.Observation));
}

public sealed record TrajectoryPointJson(string Period, double Expected);

public sealed record ComparatorJson(string Code, string Name, IReadOnlyList<PointJson> Series);

public sealed record RevisionJson(string Period, int Revision, double? Value, string Status, string Comment, SourceJson Source)
{
    public static RevisionJson Of(Observation o) => new(o.Period.Code, o.Revision, o.Value, o.Status.ToString(), o.Comment, SourceJson.Of(o));
}

public sealed record WorkingJson(IReadOnlyList<WorkingInput> Inputs, IReadOnlyList<WorkingStep> Steps, IReadOnlyList<CutJson> Cuts, string CutsVersion, RagRating Rating, string Reason, string SourceCell, string TargetSource)
{
    public static WorkingJson Of(RatingWorking w, IndicatorScore s) => new(
        w.Inputs, w.Steps.Where(x => double.IsFinite(x.Value)).ToList(), w.Cuts.Select(c => new CutJson(c.Rating, double.IsFinite(c.Upper) ? c.Upper : null, c.IsUpperIncluded)).ToList(), w.CutsVersion,
        s.Rating.Rating, s.Rating.Reason.ToString(), s.Actual is { } a ? $"{a.Observation.SourceFile} {a.Observation.SourceSheet} {a.Observation.SourceCell}".Replace("  ", " ", StringComparison.Ordinal) : "", s.Target?.Source ?? "");
}

public sealed record CutJson(RagRating Rating, double? Upper, bool UpperIncluded);
