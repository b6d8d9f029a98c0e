using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Every figure of an indicator as comma-separated text, a line a revision, earliest first: what its chart is drawn from, with where it came from.</summary>
public static class IndicatorCsv
{
    private static readonly string[] Headings =
        ["code", "title", "area", "area code", "period", "from", "to", "value", "unit", "lower 95%", "upper 95%", "numerator", "denominator", "plan", "revision", "holds", "status", "known from", "file", "sheet", "cell", "comment", "source", "licence"];

    /// <param name="detail">As known on its day; other areas' figures follow its own.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(IndicatorDetail detail, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Headings));
        var held = detail.Score.Series.ToDictionary(p => p.Period);
        var latest = detail.Revisions.GroupBy(o => o.Period).ToDictionary(g => g.Key, g => g.Max(o => o.Revision));
        foreach (var revision in detail.Revisions.OrderBy(o => o.Period).ThenBy(o => o.Revision))
        {
            var point = held.GetValueOrDefault(revision.Period);
            var holds = revision.Revision == (point?.Observation.Revision ?? latest[revision.Period]);
            Line(writer, detail.Score, detail.Score.Area, revision, holds ? point : null, point?.Plan, holds);
        }
        foreach (var other in detail.Score.Comparators)
            foreach (var point in other.Points) Line(writer, detail.Score, other.Area, point.Observation, point, null, holds: true);
    }

    private static void Line(StreamWriter writer, IndicatorScore score, Partnerships.Area area, Observation o, SeriesPoint? point, double? plan, bool holds)
    {
        var indicator = score.Indicator;
        // Numbers stay numbers: only words could be taken for a formula.
        IEnumerable<string> cells =
        [
            .. new[] { indicator.Code, indicator.Title, area.Name, area.Code, o.Period.Label, Day(o.Period.FirstDay), Day(o.Period.LastDay) }.Select(HistoryCsv.Cell),
            Number(o.Value), HistoryCsv.Cell(indicator.Unit.Name), Number(point?.Interval?.Lower), Number(point?.Interval?.Upper), Number(o.Numerator), Number(o.Denominator), Number(plan),
            o.Revision.ToString(CultureInfo.InvariantCulture),
            .. new[] { holds ? "yes" : "superseded", o.Status.ToString(), Day(o.KnownFrom), o.SourceFile, o.SourceSheet, o.SourceCell, o.Comment, indicator.Source, indicator.Licence }.Select(HistoryCsv.Cell),
        ];
        writer.WriteLine(string.Join(',', cells));
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
