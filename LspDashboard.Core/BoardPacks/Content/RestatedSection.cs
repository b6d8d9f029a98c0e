using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Figures that were reported before and say something else now.</summary>
internal static class RestatedSection
{
    // Where no meeting was held: about a quarter, the rhythm in which a Board is told.
    private const int MonthsBack = 3;

    public static PackSection Of(PackMatter matter)
    {
        var since = matter.Movement.Meeting?.Meeting.On ?? matter.Facts.AsKnown.AddMonths(-MonthsBack);
        var shown = matter.Card.Indicators.Select(s => s.Indicator.Id).ToHashSet();
        var restated = AsReported.Of(since, matter.Facts)?.Restated.Where(r => shown.Contains(r.Indicator.Id)).ToList() ?? [];
        var from = matter.Movement.Meeting is { } held ? held.Met : FigureText.Date(since);
        if (restated.Count == 0) return new(PackSectionKind.Restated, PackWords.Of(PackSectionKind.Restated), [new PackText($"No figure that was reported before has been restated since {from}.", PackTone.Lead)], []);
        return new(PackSectionKind.Restated, PackWords.Of(PackSectionKind.Restated),
        [
            new PackText($"{(restated.Count == 1 ? "One figure that was reported before has" : $"{FigureText.Word(restated.Count, capital: true)} figures that were reported before have")} been restated since {from}.", PackTone.Lead),
            new PackTable("Restated figures", [new("Indicator", Share: 5), new("Period", Share: 2), new("Reported", IsNumber: true, Share: 2), new("Now", IsNumber: true, Share: 2), new("Known since", Share: 2)], [.. restated.Select(Row)]),
        ], []);
    }

    private static IReadOnlyList<PackCell> Row(RestatedFigure figure)
    {
        var indicator = figure.Indicator;
        PackCell Cell(double? value) => value is { } v ? new(FigureText.Of(indicator, v), v) : new("withdrawn");
        return [new($"{indicator.Code} {indicator.Title}"), new(figure.Period.Label), Cell(figure.Then.Value), Cell(figure.Now.Value), new(FigureText.Date(figure.Now.KnownFrom))];
    }
}
