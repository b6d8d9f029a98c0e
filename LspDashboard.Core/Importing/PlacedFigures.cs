using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Gives the figures of understood tables their indicators and places, and makes rows of them that go through the same checks as any
/// other. A national table holds four hundred places and a partnership knows a dozen: what is not about them is counted and left out.
/// </summary>
internal sealed class PlacedFigures
{
    // A table with more places than this was not typed for one partnership: an unknown name in it is another place, not a slip.
    private const int ManyPlaces = 25;

    private readonly PartnershipFacts _facts;
    private readonly AreaNames _areas;
    private readonly MarkerKey _key;
    private readonly IndicatorWords _words;
    private readonly List<ReturnProblem> _said = [];
    private readonly List<PlacedFigure> _placed = [];
    private readonly SignsMet _signs = new();

    private PlacedFigures(PartnershipFacts facts, AreaNames areas, MarkerKey key)
    {
        (_facts, _areas, _key) = (facts, areas, key);
        _words = new(facts.Indicators);
    }

    public static (IReadOnlyList<TableRow> Rows, IReadOnlyList<ReturnProblem> Said) Of(IReadOnlyList<UnderstoodTable> tables, MarkerKey key, PartnershipFacts facts, AreaNames areas, CancellationToken ct)
    {
        var work = new PlacedFigures(facts, areas, key);
        foreach (var table in tables)
        {
            ct.ThrowIfCancellationRequested();
            if (table.Doubt is { } doubt)
                work._said.Add(new(ProblemSeverity.Error, doubt.Sheet, doubt.Cell, doubt.Text + ".", "Name one of them clearly in the file, such as 'Period' over it, or use the template."));
            else
                work.Place(table);
        }
        var (chosen, doubts) = RivalTables.Decide(work._placed, facts);
        work._said.AddRange(doubts);
        work._said.AddRange(TwoYearPools.Of(chosen, facts));
        var scaled = ShareScale.Of(chosen, facts);
        work._said.AddRange(scaled.Said);
        // In the order of the sheets: checks of a whole table look at what stands below what.
        var order = work._placed.Select((p, i) => (Key: (p.Table.Sheet, p.Figure.Value.Address), i)).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.i);
        var rows = scaled.Figures.OrderBy(p => order[(p.Table.Sheet, p.Figure.Value.Address)]).Select(work.Row).OfType<TableRow>().ToList();
        foreach (var table in tables.Where(t => t is { Figures.Count: 0, Doubt: null } || chosen.Any(f => ReferenceEquals(f.Table, t))))
            work._said.AddRange(table.Assumptions.Select(a => new ReturnProblem(ProblemSeverity.Note, a.Sheet, a.Cell, $"{a.Text} ({a.InWords}).", "Nothing to do, if that is right.")));
        work._said.AddRange(work._signs.Notes());
        return (rows, work._said);
    }

    private void Place(UnderstoodTable table)
    {
        var many = table.Figures.Select(f => f.Area.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() > ManyPlaces;
        var elsewhere = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unmatched = new Dictionary<string, (int Count, string Cell)>(StringComparer.OrdinalIgnoreCase);
        Indicator? near = null;
        var own = false;
        foreach (var figure in table.Figures)
        {
            Area? area = null;
            if (!figure.Area.IsEmpty)
            {
                area = (figure.AreaCode.IsEmpty ? null : _areas.Find(figure.AreaCode.Text)) ?? Named(figure);
                if (area is null && (many || !figure.AreaCode.IsEmpty || KnownWords.IsAreaCode(figure.Area.Text)))
                {
                    elsewhere.Add(figure.Area.Text);
                    continue;
                }
            }
            var match = _words.Find(figure.Code.Text ?? "", figure.Indicator.Text ?? "", $"{table.Title} {table.Sheet}");
            // Only what is named by code or title may do without a place or a period: a national table without places is not about ours.
            if (match is { IsNearOnly: true } && (figure.Area.IsEmpty || figure.Period.IsEmpty)) (near, match) = (near ?? match.Indicator, null);
            if (match is null && figure.Code.IsEmpty)
            {
                var (count, cell) = unmatched.GetValueOrDefault(figure.Indicator.Text ?? "");
                unmatched[figure.Indicator.Text ?? ""] = (count + 1, cell ?? figure.Indicator.Address);
                continue;
            }
            own |= figure.Area.IsEmpty;
            _placed.Add(new(table, figure, area, match));
        }
        if (own) _said.Add(new(ProblemSeverity.Note, table.Sheet, "", $"The table names no place, so its figures are taken to be about {_facts.Areas[_facts.Partnership.AreaId].Name} (likely).", "Name the place in the title if they are about another."));
        var matched = _placed.Exists(p => ReferenceEquals(p.Table, table));
        if (elsewhere.Count > 0 && (matched || unmatched.Count > 0))
            _said.Add(new(ProblemSeverity.Note, table.Sheet, "", Invariant($"{elsewhere.Count} {(elsewhere.Count == 1 ? "place that is" : "places that are")} not known here {(elsewhere.Count == 1 ? "was" : "were")} left out, such as {string.Join(", ", elsewhere.Take(3))}."), "Nothing to do, unless one of them is yours under another name."));
        var left = unmatched.Where(u => u.Key.Length > 0).ToList();
        var over = Over(table.Region);
        if (left.Count > 0 || unmatched.Count > 0)
            _said.Add(new(ProblemSeverity.Note, table.Sheet, left.Count > 0 ? left[0].Value.Cell : over?.Cell ?? "", Invariant($"{unmatched.Values.Sum(u => u.Count)} figures were left out, because ")
                + (near is not null ? $"the words of sheet '{table.Sheet}' may mean {near.Code} {near.Title}, but not for certain, and the figures do not say both their place and their period." : left.Count == 0 && over is { } named ? $"{named.Cell} names {named.Code}, but stands over a column of labels, and nothing says that the figures are about it." : left.Count == 0 ? $"nothing in sheet '{table.Sheet}' names one of the indicators of {_facts.Partnership.Name}." : $"{Names(left.Select(u => u.Key))} {(left.Count == 1 ? "is" : "are")} not among the indicators of {_facts.Partnership.Name}."),
                "If they are meant, write the indicator's code beside or over them, such as NI 155."));
    }

    // An indicator that is named where a heading of the labels stands.
    private (string Cell, string Code)? Over(TableRegion region) => region.StubColumns.Select(region.StubHeader).Where(c => !c.IsBlank)
        .Select(c => (c.Address, Match: _words.Find(c.Text, c.Text, ""))).Where(h => h.Match is { IsNamed: true }).Select(h => ((string, string)?)(h.Address, h.Match!.Indicator.Code)).FirstOrDefault();

    // The name of a region beside an authority's code is where the authority lies, and not what the figure is about.
    private Area? Named(FigureCell figure)
    {
        var found = _areas.Find(figure.Area.Text);
        if (found is null || figure.AreaCode.IsEmpty) return found;
        var code = figure.AreaCode.Text;
        var fits = code.Length == found.Code.Length ? code[..3] == found.Code[..3] : found.Kind is AreaKind.LocalAuthority or AreaKind.County;
        return fits ? found : null;
    }

    private TableRow? Row(PlacedFigure placed)
    {
        var figure = placed.Figure;
        var value = figure.Value;
        var comment = "";
        if (!figure.Flag.IsBlank && Markers.Read(figure.Flag.Text, _key.On(placed.Table.Sheet)) is { } flag)
        {
            _signs.Count(placed.Table.Sheet, flag, figure.Flag.Text, figure.Flag.Address);
            comment = $"marked {Markers.InWords(flag)} ({figure.Flag.Text})";
        }
        if (value.Value.Kind == CellKind.Text && Markers.Read(value.Text, _key.On(placed.Table.Sheet)) is { } meaning)
        {
            _signs.Count(placed.Table.Sheet, meaning, value.Text, value.Address);
            if (meaning != MarkerMeaning.Zero) return null;
            value = value with { Value = CellValue.OfNumber(0) };
        }
        var cells = new Dictionary<ReturnColumn, GridCell>
        {
            [ReturnColumn.Indicator] = Text(placed.Match?.Indicator.Code ?? figure.Code.Text, figure.Code.IsEmpty ? figure.Indicator.Address : figure.Code.Address),
            [ReturnColumn.Period] = Text(figure.Period.Text, figure.Period.Address),
            [ReturnColumn.Value] = value,
        };
        if (!figure.Area.IsEmpty) cells[ReturnColumn.Area] = Text(placed.Area?.Code ?? figure.Area.Text, figure.Area.Address);
        if (figure.Numerator.Value.Kind == CellKind.Number) cells[ReturnColumn.Numerator] = figure.Numerator;
        if (figure.Denominator.Value.Kind == CellKind.Number) cells[ReturnColumn.Denominator] = figure.Denominator;
        if (figure.Status.Length > 0) cells[ReturnColumn.Status] = Text(figure.Status, figure.Period.Address);
        if (comment.Length > 0) cells[ReturnColumn.Comment] = Text(comment, figure.Flag.Address);
        return TableRow.Of(placed.Table.Sheet, cells);

        GridCell Text(string? text, string? address) => address is { Length: > 0 } && CellAddress.TryParse(address, out var column, out var row)
            ? new(column, row, CellValue.OfText(text ?? ""))
            : value with { Value = CellValue.OfText(text ?? "") };
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(3).Select(n => $"'{(n.Length > 60 ? n[..60] + "…" : n)}'"));
        return all.Count > 3 ? Invariant($"{shown} and {all.Count - 3} more") : shown;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
