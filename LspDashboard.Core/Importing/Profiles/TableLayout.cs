using System.Text.Json.Serialization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>The structure of a table: its words without times, and where they stood. Figures have no part in it.</summary>
/// <param name="Sheet">The name of its sheet, as a key.</param>
/// <param name="Title">The words above it, as keys.</param>
/// <param name="Labels">What stands over its columns of labels; of a long table, over all its columns.</param>
/// <param name="Heads">What stands over its columns of figures, but for times.</param>
/// <param name="Rows">The first labels down its side, but for times.</param>
/// <param name="First">Its first cell with a figure.</param>
public sealed record TableLayout(string Sheet, IReadOnlyList<string> Title, IReadOnlyList<LayoutWord> Labels, IReadOnlyList<LayoutWord> Heads, IReadOnlyList<string> Rows, string First)
{
    private const int MostRows = 40;

    /// <summary>The labels of each column, by its number; none of a column of traffic lights. Known of a table that is being read, and not kept.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<int, IReadOnlyList<string>> LabelsDown { get; init; } = new Dictionary<int, IReadOnlyList<string>>();

    public static TableLayout Of(TableRegion region)
    {
        var down = region.StubColumns.ToDictionary(c => c, c => Down(region, c));
        return new(
            HeadingKey.Of(region.Sheet),
            Keys(region.Titles.Where(t => t.Value.Kind == CellKind.Text && t.Text.Length < 200).Select(t => t.Text)),
            [.. region.StubColumns.Select(c => new LayoutWord(HeadingKey.Of(region.StubHeader(c).Text), c))],
            [.. region.FigureColumns.SelectMany(c => region.HeaderRows.Select(r => (Column: c, region.Grid.Shown(c, r).Text))).Select(h => new LayoutWord(HeadingKey.Of(h.Text), h.Column)).Where(w => w.Key.Length > 0 && !HeadingKey.IsTime(w.Key)).DistinctBy(w => w.Key)],
            Keys(down.Values.SelectMany(t => t)),
            CellAddress.Of(region.FigureColumns[0], region.BodyRows[0]))
        { LabelsDown = down };
    }

    /// <param name="table">A long table.</param>
    /// <param name="sheet">Its sheet.</param>
    public static TableLayout Of(ReturnTable table, Sheet sheet)
    {
        var header = sheet.Rows.First(r => r.Number == table.HeaderRow);
        return new(
            HeadingKey.Of(table.Sheet), [],
            [.. header.Cells.Where(c => !Grid.IsBlank(c.Value)).Select(c => new LayoutWord(HeadingKey.Of(new GridCell(c.Column, table.HeaderRow, c.Value).Text), c.Column))],
            [], [], CellAddress.Of(1, table.HeaderRow + 1));
    }

    /// <summary>Where columns are left out, what stands in them says nothing of the layout.</summary>
    public TableLayout WithoutLabelsOf(IReadOnlyList<int> columns) =>
        columns.Count == 0 ? this : this with { Rows = Keys(LabelsDown.Where(c => !columns.Contains(c.Key)).SelectMany(c => c.Value)) };

    /// <summary>The very same table of the same file.</summary>
    public bool IsSame(TableLayout other) => Sheet == other.Sheet && First == other.First;

    private static IReadOnlyList<string> Down(TableRegion region, int column)
    {
        var texts = region.BodyRows.Take(MostRows).Select(r => region.Grid.Shown(column, r).Text).Where(t => t.Length > 0).ToList();
        return RatingWords.AreAll(texts) ? [] : Keys(texts);
    }

    private static IReadOnlyList<string> Keys(IEnumerable<string> texts) => [.. texts.Select(HeadingKey.Of).Where(k => k.Length > 0 && !HeadingKey.IsTime(k)).Distinct().Order(StringComparer.Ordinal)];
}

/// <param name="Key">A heading as <see cref="HeadingKey"/>; empty over a column without one.</param>
/// <param name="Column">Where it stood.</param>
public sealed record LayoutWord(string Key, int Column);
