using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>The parts of a table of any other shape: its figures that came to something, and the headers and labels that say what they are.</summary>
internal sealed class TableParts
{
    private readonly UnderstoodTable _table;
    private readonly Dictionary<(int Column, int Row), SheetPart> _parts = [];
    private readonly HashSet<int> _columns = [];
    private readonly HashSet<int> _rows = [];

    private TableParts(UnderstoodTable table) => _table = table;

    private TableRegion Region => _table.Region;

    /// <param name="table">As it was understood.</param>
    /// <param name="used">The addresses of cells that became a value, or a problem that a person has to solve.</param>
    public static IReadOnlyDictionary<(int Column, int Row), SheetPart> Of(UnderstoodTable table, IReadOnlySet<string> used)
    {
        var work = new TableParts(table);
        if (table.Doubt is null) work.Figures(used);
        if (work._rows.Count == 0)
        {
            // Of what came to nothing the headings are drawn as they could be, so that a person has something to choose from.
            work._columns.UnionWith(table.Region.FigureColumns);
            work._rows.UnionWith(table.Region.BodyRows);
        }
        work.Headers();
        work.Labels();
        foreach (var title in table.Region.Titles) work._parts.TryAdd((title.Column, title.Row), SheetPart.Title);
        return work._parts;
    }

    private void Figures(IReadOnlySet<string> used)
    {
        foreach (var figure in _table.Figures.Where(f => IsUsed(f, used)))
        {
            Cell(figure.Value, SheetPart.Value);
            Cell(figure.Numerator, SheetPart.Count);
            Cell(figure.Denominator, SheetPart.Count);
            Cell(figure.Lower, SheetPart.Interval);
            Cell(figure.Upper, SheetPart.Interval);
            Cell(figure.Interval, SheetPart.Interval);
            Cell(figure.Flag, SheetPart.Flag);
            Named(figure.Code, SheetPart.Indicator);
            Named(figure.Area, SheetPart.Place);
            Named(figure.AreaCode, SheetPart.Place);
            Named(figure.Period, SheetPart.Period);
            Named(figure.Indicator, SheetPart.IndicatorWords);
        }
    }

    private static bool IsUsed(FigureCell figure, IReadOnlySet<string> used) =>
        used.Contains(figure.Value.Address) || used.Contains(figure.Numerator.Address) || used.Contains(figure.Denominator.Address)
        || new[] { figure.Code, figure.Area, figure.AreaCode, figure.Period, figure.Indicator }.Any(n => !string.IsNullOrEmpty(n.Address) && used.Contains(n.Address));

    private void Cell(GridCell cell, SheetPart part)
    {
        if (cell.Column == 0) return;
        _columns.Add(cell.Column);
        _rows.Add(cell.Row);
        _parts[(cell.Column, cell.Row)] = part;
    }

    private void Named(NamedCell named, SheetPart part)
    {
        if (CellAddress.TryParse(named.Address, out var column, out var row)) _parts.TryAdd((column, row), part);
    }

    private void Headers()
    {
        foreach (var axis in _table.Axes.Where(a => !a.IsColumn))
            foreach (var column in _columns.Order())
            {
                var cell = Region.Grid.Shown(column, axis.Line);
                // A year or a place often stands once over several columns, without a merge.
                if (cell.IsBlank && axis.Role is LineRole.Period or LineRole.Area or LineRole.Indicator)
                    cell = Region.FigureColumns.Where(c => c < column).Select(c => Region.Grid.Shown(c, axis.Line)).LastOrDefault(c => !c.IsBlank);
                if (!cell.IsBlank) _parts[(cell.Column, cell.Row)] = OfHeader(axis.Role, cell);
            }
        foreach (var column in Region.FigureColumns.Except(_columns).ToList())
            foreach (var row in Region.HeaderRows.Where(r => MeasureWords.Of(Region.Grid.Shown(column, r).Text) == Measure.Target))
                Targets(Region.Grid.Shown(column, row), column);
    }

    private void Targets(GridCell header, int column)
    {
        _parts.TryAdd((header.Column, header.Row), SheetPart.Target);
        foreach (var row in _rows) _parts.TryAdd((column, row), SheetPart.Target);
    }

    private static SheetPart OfHeader(LineRole role, GridCell cell) => role switch
    {
        LineRole.Period => SheetPart.Period,
        LineRole.PeriodPart => SheetPart.PartOfYear,
        LineRole.Area => SheetPart.Place,
        LineRole.Indicator => SheetPart.Indicator,
        LineRole.Measure => SheetPart.Measure,
        LineRole.Comment => SheetPart.Comment,
        _ => MeasureWords.Of(cell.Text) is null ? SheetPart.IndicatorWords : SheetPart.Measure,
    };

    private void Labels()
    {
        foreach (var axis in _table.Axes.Where(a => a.IsColumn))
        {
            if (OfLabel(axis.Role) is not { } part) continue;
            // Of two columns of places only the nearer one counts: the figures themselves have named it.
            foreach (var row in _table.Doubt is not null || part is SheetPart.Period or SheetPart.PartOfYear or SheetPart.Comment ? _rows : [])
                if (Region.Grid.Shown(axis.Line, row) is { IsBlank: false } cell) _parts[(cell.Column, cell.Row)] = part;
            if (Region.StubHeader(axis.Line) is { IsBlank: false } header) _parts.TryAdd((header.Column, header.Row), part);
        }
    }

    // Words beside places only group them ("North West"), unless a figure was found by them: then they have their part already.
    private static SheetPart? OfLabel(LineRole role) => role switch
    {
        LineRole.Period => SheetPart.Period,
        LineRole.PeriodPart => SheetPart.PartOfYear,
        LineRole.Area => SheetPart.Place,
        LineRole.Indicator => SheetPart.Indicator,
        LineRole.Title => SheetPart.IndicatorWords,
        LineRole.Comment => SheetPart.Comment,
        _ => null,
    };
}
