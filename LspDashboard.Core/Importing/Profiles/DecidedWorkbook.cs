using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>The tables of a file, found by their shapes and read by what was said of them.</summary>
/// <param name="Tables">In the order of the sheets, long ones first.</param>
/// <param name="Recognised">The profile by which they were read; null for none.</param>
public sealed record DecidedWorkbook(IReadOnlyList<DecidedTable> Tables, RecognisedProfile? Recognised)
{
    /// <param name="workbook">As it is to be read.</param>
    /// <param name="longTables">Those found by their headers.</param>
    /// <param name="known">What can be recognised.</param>
    /// <param name="source">Its profiles, and which return it is.</param>
    /// <param name="ct">Stops the work.</param>
    public static DecidedWorkbook Of(Workbook workbook, IReadOnlyList<ReturnTable> longTables, KnownWords known, ReturnSource source, CancellationToken ct)
    {
        var sheets = workbook.Sheets.ToDictionary(s => s.Name);
        var found = longTables.Select(t => (t.Sheet, Layout: TableLayout.Of(t, sheets[t.Sheet]), Long: (ReturnTable?)t, Region: (TableRegion?)null)).ToList();
        foreach (var sheet in workbook.Sheets.Where(s => !s.Hidden && longTables.All(t => t.Sheet != s.Name)))
        {
            ct.ThrowIfCancellationRequested();
            found.AddRange(TableFinder.Find(new Grid(sheet)).Select(r => (sheet.Name, TableLayout.Of(r), (ReturnTable?)null, (TableRegion?)r)));
        }
        var fit = LayoutRecognition.Of(source.Profiles, [.. found.Select(f => (f.Sheet, f.Layout))]);
        var decisions = fit?.Profile.Decisions ?? ProfileDecisions.None;
        known = known.With(decisions.Names.Where(n => n.Kind == NamedKind.Place).Select(n => n.Name));
        var tables = new List<DecidedTable>();
        foreach (var (table, i) in found.Select((f, i) => (f, i)))
        {
            ct.ThrowIfCancellationRequested();
            var match = fit?.ByTable.GetValueOrDefault(i);
            var decision = match?.Decision;
            var other = table.Region is { } region ? Understand(region, known, decision, source.ReturnId) : null;
            var whole = table.Long is { } longTable ? DecidedLongTable.Of(longTable, table.Layout, decision, decisions) : null;
            tables.Add(new(table.Sheet, match?.Layout ?? table.Layout, decision)
            {
                Long = whole, LongAsNamed = whole is null ? null : whole with { Rows = table.Long!.Rows },
                Other = other is null ? null : other with { Figures = DecidedFigures.Of(other.Figures, decision, decisions) }, AsNamed = other?.Figures ?? [],
            });
        }
        return new(tables, fit?.Profile);
    }

    /// <summary>With what the words of its tables turned out to mean.</summary>
    public DecidedWorkbook With(IReadOnlyList<ReturnedValue> values)
    {
        var codes = values.ToDictionary(v => (v.Sheet, v.Cell), v => v.Indicator.Code);
        return this with { Tables = [.. Tables.Select(t => t.Other is { } table ? t with { Taken = Taken(table, codes) } : t)] };
    }

    // Words that were taken for two indicators in one table mean neither by themselves.
    private static IReadOnlyList<NameDecision> Taken(UnderstoodTable table, Dictionary<(string, string), string> codes) =>
        [.. table.Figures.Where(f => f.Code.IsEmpty).Select(f => (Name: NameDecision.KeyOf(f.Indicator.Text ?? ""), Code: codes.GetValueOrDefault((table.Sheet, f.Value.Address))))
            .Where(f => f.Code is not null).Distinct().GroupBy(f => f.Name).Where(g => g.Count() == 1).Select(g => new NameDecision(NamedKind.Indicator, g.Key, g.First().Code))];

    private static UnderstoodTable Understand(TableRegion region, KnownWords known, TableDecision? decision, int? returnId)
    {
        var (decided, choices) = DecidedRegion.Of(region, decision?.Headings ?? []);
        // A period was said of one return only.
        if (decision?.Period is { } period && period.ReturnId == returnId) choices = choices with { Period = period.Text };
        return TableUnderstanding.Of(decided, known, choices);
    }
}
