using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>The table of a file: the rows, order and columns that a reader sees, the group as a column before them and the unit behind the figures.</summary>
public static class ScorecardFile
{
    public static SeenTable Of(Scorecard card, ScorecardView asked)
    {
        var view = asked.For(card);
        var columns = view.Shown(card.Partnership.UsesRatings);
        var isGrouped = view.Group != ScorecardGroup.None;
        var hasFigures = columns.Any(c => c.IsNumber);
        List<string> headings = [.. isGrouped ? [view.Group.ToString()] : Array.Empty<string>(), "Code", ScorecardColumns.Indicator.Title, .. columns.Select(c => c.Title), .. hasFigures ? ["Unit"] : Array.Empty<string>()];
        var rows = view.Seen(card).SelectMany(group => group.Select(s => (IReadOnlyList<SeenCell>)
        [
            .. isGrouped ? [new SeenCell(group.Key)] : Array.Empty<SeenCell>(), new(s.Indicator.Code), ScorecardColumns.Indicator.Cell(s), .. columns.Select(c => c.Cell(s)),
            .. hasFigures ? [new SeenCell(Unit(s.Indicator.Unit))] : Array.Empty<SeenCell>(),
        ])).ToList();
        return new($"{card.Partnership.Name}, {card.Period.Label}, as known on {FigureText.Date(card.AsKnown)}", headings, rows);
    }

    private static string Unit(Unit unit) => unit.Symbol == "%" ? $"% {unit.Name}".TrimEnd() : unit.Name;
}
