using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>What a reader should know of single points: provisional, estimated, restated, more than chance; and what happened.</summary>
internal static class TrendMarks
{
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

    /// <summary>What bent the series or its plan, each at its first figure.</summary>
    public static IReadOnlyList<TrendNote> Notes(IndicatorDetail detail, IReadOnlyList<string> categories) =>
        [.. detail.Events.Select(e => new TrendNote(IndexOf(categories, e.Period.Label), e.Words))];

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
