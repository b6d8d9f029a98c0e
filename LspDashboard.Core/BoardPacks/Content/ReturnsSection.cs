using System.Globalization;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What has not come, how partners keep their dates, and what to know about the figures that came.</summary>
internal static class ReturnsSection
{
    public static PackSection Of(PackMatter matter)
    {
        var shown = matter.Card.Indicators.ToDictionary(s => s.Indicator.Id);
        var dues = ChaseList.Of(matter.Facts);
        var late = dues.SelectMany(d => d.Figures.Where(f => f.State == DueState.Late && shown.ContainsKey(f.Indicator.Id)).GroupBy(f => f.Indicator.Id).Select(g => (Dues: d, First: g.First(), Count: g.Count()))).ToList();
        List<PackBlock> blocks = [new PackText(late.Count == 0 ? "No figure is late." : late.Count == 1 ? "The figures of one indicator are late." : $"The figures of {FigureText.Word(late.Count)} indicators are late.", PackTone.Lead)];
        if (late.Count > 0)
            blocks.Add(new PackTable("Late figures", [new("Partner", Share: 3), new("Indicator", Share: 5), new("For", Share: 3), new("Was due on", Share: 3)],
                [.. late.Select(l => (IReadOnlyList<PackCell>)[new(l.Dues.Name), new($"{l.First.Indicator.Code} {l.First.Indicator.Title}"), new(Periods(l.First, l.Count)), new(FigureText.Date(l.First.Due))])]));
        if (matter.Themes.Count == 0 && dues.Any(d => d.Timeliness.Total > 0)) blocks.Add(Timeliness(dues));
        if (Noted(matter.Card) is { Rows.Count: > 0 } noted) blocks.Add(noted);
        return new(PackSectionKind.Returns, PackWords.Of(PackSectionKind.Returns), blocks, []);
    }

    private static string Periods(DueFigure first, int count) => count == 1 ? first.Period.Label : $"{first.Period.Label} and {FigureText.Word(count - 1)} more";

    private static PackTable Timeliness(IReadOnlyList<PartnerDues> dues) => new(
        "How returns came in over two years", [new("Partner", Share: 4), new("In time", IsNumber: true), new("Late", IsNumber: true), new("Missing", IsNumber: true)],
        [.. dues.Where(d => d.Timeliness.Total > 0).Select(d => (IReadOnlyList<PackCell>)[new(d.Name), Number(d.Timeliness.InTime), Number(d.Timeliness.Late), Number(d.Timeliness.Missing)])]);

    private static PackCell Number(int count) => new(count.ToString(CultureInfo.InvariantCulture), count);

    private static PackTable Noted(Scorecard card) => new("What to know about the latest figures", [new("Indicator", Share: 4), new("Figure", Share: 2), new("To know", Share: 5)],
        [.. card.Indicators.Select(s => (Score: s, Notes: Notes(s))).Where(n => n.Notes.Length > 0).Select(n => (IReadOnlyList<PackCell>)
            [new($"{n.Score.Indicator.Code} {n.Score.Indicator.Title}"), new($"{FigureText.Of(n.Score.Indicator, n.Score.Actual!.Value)} in {n.Score.Actual.Period.Label}"), new(n.Notes)])]);

    private static string Notes(IndicatorScore score) => score.Actual is not { } actual ? "" : string.Join("; ", new[]
    {
        actual.Observation.Status switch { ObservationStatus.Provisional => "provisional", ObservationStatus.Estimated => "estimated", _ => "" },
        score.IsStale ? "old: a later figure should be out" : "",
        score.Rebases.Count > 0 ? $"counted anew from {score.Rebases[^1].From.Label}" : "",
        actual.Observation.Comment,
    }.Where(t => t.Length > 0));
}
