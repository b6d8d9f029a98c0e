using System.Globalization;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Every figure of an indicator as a table, a row a revision, earliest first: what its files hold, with where each came from.</summary>
public static class IndicatorRows
{
    public static IReadOnlyList<string> Headings { get; } =
        ["code", "title", "area", "area code", "period", "from", "to", "value", "unit", "lower 95%", "upper 95%", "numerator", "denominator", "plan", "revision", "holds", "status", "known from", "file", "sheet", "cell", "comment", "source", "licence", "illustrative"];

    /// <param name="detail">As known on its day; other areas' figures follow its own.</param>
    /// <returns>As many cells a row as headings: a number, or words.</returns>
    public static IEnumerable<IReadOnlyList<(double? Number, string Words)>> Of(IndicatorDetail detail)
    {
        var held = detail.Score.Series.ToDictionary(p => p.Period);
        var latest = detail.Revisions.GroupBy(o => o.Period).ToDictionary(g => g.Key, g => g.Max(o => o.Revision));
        foreach (var revision in detail.Revisions.OrderBy(o => o.Period).ThenBy(o => o.Revision))
        {
            var point = held.GetValueOrDefault(revision.Period);
            var holds = revision.Revision == (point?.Observation.Revision ?? latest[revision.Period]);
            yield return Row(detail.Score, detail.Score.Area, revision, holds ? point : null, point?.Plan, holds);
        }
        foreach (var other in detail.Score.Comparators)
            foreach (var point in other.Points) yield return Row(detail.Score, other.Area, point.Observation, point, null, holds: true);
    }

    private static List<(double? Number, string Words)> Row(IndicatorScore score, Area area, Observation o, SeriesPoint? point, double? plan, bool holds)
    {
        var indicator = score.Indicator;
        (double?, string) Number(double? value) => (value, "");
        (double?, string) Words(string text) => (null, text);
        return
        [
            Words(indicator.Code), Words(indicator.Title), Words(area.Name), Words(area.Code), Words(o.Period.Label), Words(Day(o.Period.FirstDay)), Words(Day(o.Period.LastDay)),
            Number(o.Value), Words(indicator.Unit.Name), Number(point?.Interval?.Lower), Number(point?.Interval?.Upper), Number(o.Numerator), Number(o.Denominator), Number(plan),
            Number(o.Revision), Words(holds ? "yes" : "superseded"), Words(o.Status.ToString()), Words(Day(o.KnownFrom)), Words(o.SourceFile), Words(o.SourceSheet), Words(o.SourceCell), Words(o.Comment),
            Words(indicator.Source), Words(indicator.Licence), Words(IllustrativeWords.Of(score)),
        ];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
