using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Office.Excel;

/// <summary>The rows of one sheet: texts across its whole width, tables in its columns, room for charts. Heights are estimated, for Excel does not fit merged cells itself.</summary>
internal sealed partial class ExcelSheet
{
    // As much as the highest row can show across the sheet, and in the narrowest column of a usual table.
    private const int MostAcross = 2_400;
    private const int MostInACell = 250;

    // Excel's widest and highest, in characters and in points.
    private const double Widest = 60;
    private const double Highest = 409;
    private const double Width = 118;
    private const double LineHeight = 15.5;
    private const int ChartRows = 15;
    private const double RowHeight = 15;

    // A4 on its side within its margins: so many characters beside one another, and so many points below one another.
    private const double PageWidth = 134;
    private const double PageHeight = 480;
    private const double MostLeftAlone = 0.3;

    // A heading that stays in sight may not take the sheet.
    private const double MostHeld = 130;
    private readonly ExcelStyles _styles;
    private readonly SheetData _rows = new();
    private readonly List<string> _merged = [];
    private readonly List<(string Cell, string Sheet, string Text)> _links = [];
    private readonly double[] _widths;
    private readonly List<uint> _breaks = [];
    private readonly bool _hasOneHead;
    private uint _row;
    private double _used;
    private uint? _head;
    private bool _runsOver;

    public ExcelSheet(string name, IEnumerable<PackTable> tables, ExcelStyles styles)
    {
        (Name, _styles) = (name, styles);
        List<PackTable> all = [.. tables];
        _widths = Widths(all);
        _hasOneHead = all.Select(t => string.Join('\n', t.Columns.Select(c => c.Heading))).Distinct(StringComparer.Ordinal).Count() == 1;
    }

    public string Name { get; }

    /// <summary>Charts with the row (from 0) at whose top they begin.</summary>
    public List<(PackChart Chart, uint Row)> Charts { get; } = [];

    public int Columns => _widths.Length;

    /// <summary>The row (from 1) with the headings of all its tables, where they are the same and nothing else needs the room: it stays in sight.</summary>
    public uint? Head => Charts.Count == 0 ? _head : null;

    /// <summary>The same where a table runs over a printed page: it heads each of them.</summary>
    public uint? HeadOfPages => _runsOver ? Head : null;

    public static int RowsOfAChart => ChartRows;

    public void Skip(uint rows = 1) => (_row, _used) = (_row + rows, _used + (rows * RowHeight));

    /// <summary>What is written within stays on one printed page where it can.</summary>
    public void Together(Action write)
    {
        var (start, before, ranOver) = (_row, _used, _runsOver);
        write();
        var height = _used - before;
        var page = Page;
        // What is longer than a page is broken anyhow: it need not leave a heading alone above it.
        if (before == 0 || before + height <= page || (height > page && before < page * MostLeftAlone)) return;
        _breaks.Add(start);
        _used = height;
        if (height <= page) _runsOver = ranOver;
    }

    /// <summary>A text across the sheet; what is too long for one cell goes on in the next row.</summary>
    public void Text(string text, ExcelLook look)
    {
        foreach (var piece in Pieces(text, look.Points > 11 ? MostAcross * 11 / look.Points : MostAcross))
        {
            var row = Next(Math.Min(Highest, Lines(piece, _widths.Sum(), look.Points) * LineHeight * look.Points / 11));
            row.Append(Cell(0, piece, look));
            if (_widths.Length > 1) _merged.Add($"A{_row}:{ChartCells.Letters(_widths.Length - 1)}{_row}");
        }
    }

    public void Link(string text, string sheet)
    {
        Text(text, new ExcelLook(Colour: ExcelLook.Accent));
        _links.Add(($"A{_row}", sheet, text));
    }

    public void Table(PackTable table)
    {
        var before = _used;
        if (table.Caption.Length > 0) Text(table.Caption, new ExcelLook(IsBold: true));
        Row(table, [.. table.Columns.Select(c => new PackCell(c.Heading))], isHead: true);
        if (_hasOneHead && _used <= MostHeld) _head ??= _row;
        foreach (var row in table.Rows.SelectMany(Split)) Row(table, row, isHead: false);
        if ((before % Page) + _used - before > Page) _runsOver = true;
        Skip();
    }

    public void Chart(PackChart chart)
    {
        Text(chart.Title, new ExcelLook(IsBold: true));
        if (!chart.HasFigures())
        {
            Text("There are no figures to draw. " + chart.AltText, new ExcelLook(Colour: ExcelLook.Muted));
            return;
        }
        Charts.Add((chart, _row));
        Skip(ChartRows + 1);
    }

    /// <summary>Figures of a chart, with one series a column; gives the row of its header, from 1.</summary>
    public int Figures(PackChart chart)
    {
        Text(chart.Title, new ExcelLook(IsBold: true));
        var head = Next(LineHeight);
        head.Append(Cell(0, "Period", new ExcelLook(IsBold: true, HasLine: true)));
        for (var s = 0; s < chart.Series.Count; s++) head.Append(Cell(s + 1, chart.Series[s].Name, new ExcelLook(IsBold: true, HasLine: true, IsRight: true)));
        var at = (int)_row;
        var look = new ExcelLook(Format: LspDashboard.Core.Excel.FigureFormat.Of(chart.Decimals), IsRight: true);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = Next(LineHeight);
            row.Append(Cell(0, chart.Categories[i], new ExcelLook()));
            for (var s = 0; s < chart.Series.Count; s++)
                if (chart.Series[s].At(i) is { } value) row.Append(Number(s + 1, value, look));
        }
        Skip();
        return at;
    }

    public Worksheet Worksheet(string partnership, string period, string? drawing)
    {
        var sheet = new Worksheet(
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(_widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            _rows);
        if (_merged.Count > 0) sheet.Append(new MergeCells(_merged.Select(m => new MergeCell { Reference = m })) { Count = (uint)_merged.Count });
        if (_links.Count > 0) sheet.Append(new Hyperlinks(_links.Select(l => new Hyperlink { Reference = l.Cell, Location = $"'{l.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1", Display = OfficeText.Clip(l.Text, 255) })));
        sheet.Append(
            new PageMargins { Left = 0.6, Right = 0.6, Top = 0.8, Bottom = 0.7, Header = 0.35, Footer = 0.35 },
            // Not "fit to a page", which would leave the breaks out.
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, Scale = (uint)Math.Floor(Scale * 100) },
            new HeaderFooter(new OddHeader(Fixed("&L", partnership, "&R", period)), new OddFooter("&L&A&RPage &P of &N")));
        if (_breaks.Count > 0) sheet.Append(new RowBreaks(_breaks.Select(b => new Break { Id = b, Max = 16_383, ManualPageBreak = true })) { Count = (uint)_breaks.Count, ManualBreakCount = (uint)_breaks.Count });
        if (drawing is not null) sheet.Append(new Drawing { Id = drawing });
        return sheet;
    }

    private SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (Head is { } head) view.Append(new Pane { VerticalSplit = head, TopLeftCell = string.Create(CultureInfo.InvariantCulture, $"A{head + 1}"), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        return view;
    }

    // What a printed page holds, with room for a repeated heading.
    private double Page => (PageHeight / Scale) - (_hasOneHead ? 2 * LineHeight : 0);

    private double Scale => Math.Clamp(PageWidth / _widths.Sum(), 0.1, 1);

    // An ampersand in a header begins a code; two stand for itself. A header has at most 255 characters.
    private static string Fixed(string left, string partnership, string right, string period) =>
        left + OfficeText.Clip(partnership, 90).Replace("&", "&&", StringComparison.Ordinal) + right + OfficeText.Line(period).Replace("&", "&&", StringComparison.Ordinal);

    private void Row(PackTable table, IReadOnlyList<PackCell> cells, bool isHead)
    {
        var texts = table.Columns.Select((_, i) => i < cells.Count ? cells[i] : new PackCell("")).ToList();
        var lines = texts.Select((c, i) => Lines(c.Text, _widths[i], 11)).DefaultIfEmpty(1).Max();
        var row = Next(Math.Min(Highest, lines * LineHeight));
        for (var i = 0; i < texts.Count; i++)
        {
            var (cell, isRight) = (texts[i], table.Columns[i].IsNumber);
            var look = isHead ? new ExcelLook(IsBold: true, Colour: ExcelLook.Muted, IsRight: isRight, HasLine: true, IsIndented: !isRight && i > 0) : new ExcelLook(IsRight: isRight, HasLine: true, IsIndented: !isRight && i > 0);
            if (!isHead && cell.Rating is { } rating) row.Append(Cell(i, $"{RatingMarks.Shape(rating)} {cell.Text}", look with { IsBold = true, Colour = ExcelLook.Of(rating) }));
            else if (!isHead && isRight && cell.Value is { } value && double.IsFinite(value) && ExcelFigure.Format(cell.Text, value) is { } format) row.Append(Number(i, value, look with { Format = format }));
            else row.Append(Cell(i, cell.Text, look));
        }
    }

    // A cell that is higher than a row can be goes on in a row below it, the others empty beside it.
    private static IEnumerable<IReadOnlyList<PackCell>> Split(IReadOnlyList<PackCell> row)
    {
        if (row.All(c => c.Text.Length <= MostInACell)) return [row];
        var pieces = row.Select(c => Pieces(c.Text, MostInACell).ToList()).ToList();
        return Enumerable.Range(0, pieces.Max(p => p.Count)).Select(at => (IReadOnlyList<PackCell>)[.. row.Select((c, i) => at == 0 ? c with { Text = pieces[i][0] } : new(at < pieces[i].Count ? pieces[i][at] : ""))]);
    }

    private Row Next(double height)
    {
        var row = new Row { RowIndex = ++_row, Height = Math.Round(height, 1), CustomHeight = true };
        _used += height;
        _rows.Append(row);
        return row;
    }

    private Cell Number(int column, double value, ExcelLook look) => new()
    {
        CellReference = Address(column), StyleIndex = _styles.Of(look), CellValue = new CellValue(ChartFigures.Text(value)), DataType = CellValues.Number,
    };

    // Written into the cell itself and never as a formula, whatever it begins with.
    private Cell Cell(int column, string text, ExcelLook look)
    {
        var clean = Escaped(OfficeText.Clean(text));
        var isRightToLeft = TextDirections.IsRightToLeft(clean);
        return new(new InlineString(new Text(clean) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Address(column), DataType = CellValues.InlineString, StyleIndex = _styles.Of(look with { IsQuoted = clean.Length > 0 && clean[0] is '=' or '+' or '-' or '@', IsRightToLeft = isRightToLeft }),
        };
    }

    private string Address(int column) => string.Create(CultureInfo.InvariantCulture, $"{ChartCells.Letters(column)}{_row}");

    // Words that do not break leave a little of each line empty.
    private static int Lines(string text, double width, int points) =>
        OfficeText.Clean(text).Split('\n').Sum(l => Math.Max(1, (int)Math.Ceiling(l.Length * points / 11 / Math.Max(4, width - 1))));

    // Excel reads "_x0041_" as the letter A: the first underscore of such a text is written as a code itself.
    private static string Escaped(string text) => EscapeCode().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex EscapeCode();

    // Cut at a space where there is one.
    private static IEnumerable<string> Pieces(string text, int most)
    {
        for (var rest = OfficeText.Clean(text); ;)
        {
            if (rest.Length <= most)
            {
                yield return rest;
                yield break;
            }
            var at = rest.LastIndexOf(' ', most);
            if (at < most / 2) at = char.IsHighSurrogate(rest[most - 1]) ? most - 1 : most;
            yield return rest[..at].TrimEnd();
            rest = rest[at..].TrimStart();
        }
    }

    // The tables of a sheet share its columns: each is as wide as the table that wants most.
    private static double[] Widths(List<PackTable> tables)
    {
        var columns = Math.Max(1, tables.Select(t => t.Columns.Count).DefaultIfEmpty(1).Max());
        var widths = new double[columns];
        foreach (var table in tables)
        {
            var shares = table.Columns.Sum(c => Math.Max(1, c.Share));
            for (var i = 0; i < table.Columns.Count; i++) widths[i] = Math.Max(widths[i], Math.Clamp(Width * Math.Max(1, table.Columns[i].Share) / shares, 11, Widest));
        }
        // Texts need their room, however few columns there are.
        if (widths.Sum() < Width) widths[^1] += Width - widths.Sum();
        return widths;
    }
}
