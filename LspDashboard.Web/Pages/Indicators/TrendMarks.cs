using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>What a reader should know of single points: provisional, estimated, restated, more than chance; and where a new target took effect.</summary>
internal static class TrendMarks
{
    private const int MostNotes = 4;

    public static IReadOnlyList<TrendMark> Of(IndicatorDetail detail, IReadOnlyList<string> categories)
    {
        var marks = new List<TrendMark>();
        foreach (var point in detail.Score.Series)
        {
            var index = IndexOf(categories, point.Period.Label);
            if (point.Observation.Status == ObservationStatus.Provisional) marks.Add(new(index, TrendMarkKind.Provisional));
            if (point.Observation.Status == ObservationStatus.Estimated) marks.Add(new(index, TrendMarkKind.Estimated));
            if (detail.Restated.Contains(point.Period)) marks.Add(new(index, TrendMarkKind.Restated));
        }
        return marks;
    }

    /// <summary>Only targets that followed another: the first took effect with the indicator.</summary>
    public static IReadOnlyList<TrendNote> Notes(IndicatorDetail detail, IReadOnlyList<string> categories) =>
        [.. Bases(detail.Score, categories), .. NewTargets(detail, categories)];

    /// <summary>At the first figure on each new base.</summary>
    private static IEnumerable<TrendNote> Bases(IndicatorScore score, IReadOnlyList<string> categories) => score.Bases
        .Select(b => score.Series.FirstOrDefault(p => p.Period.EndMonth >= b.EndMonth)).OfType<SeriesPoint>().Select(p => p.Period).Distinct()
        .Select(p => new TrendNote(IndexOf(categories, p.Label), "new base"))
        .TakeLast(MostNotes);

    private static IEnumerable<TrendNote> NewTargets(IndicatorDetail detail, IReadOnlyList<string> categories) => detail.Targets.Skip(1)
        .Where(t => t.Kind != Core.Indicators.TargetKind.Profile)
        .Select(t => (Target: t, At: detail.Score.Series.FirstOrDefault(p => p.Period.LastDay >= t.EffectiveFrom)))
        .Where(n => n.At is not null)
        .Select(n => new TrendNote(IndexOf(categories, n.At!.Period.Label), "new target"))
        .TakeLast(MostNotes);

    public static IReadOnlyList<TrendMark> Of(ControlChart chart, Core.Indicators.Polarity polarity) => chart.Points
        .Select((p, i) => (Point: p, Index: i))
        .Where(p => p.Point.Mark != ControlMark.CommonCause)
        .Select(p => new TrendMark(p.Index, (int)p.Point.Side * (int)polarity > 0 ? TrendMarkKind.SpecialImproving : TrendMarkKind.SpecialWorsening, ControlWords.Of(p.Point)))
        .ToList();

    private static int IndexOf(IReadOnlyList<string> categories, string label)
    {
        for (var i = 0; i < categories.Count; i++)
            if (string.Equals(categories[i], label, StringComparison.Ordinal)) return i;
        return -1;
    }
}
