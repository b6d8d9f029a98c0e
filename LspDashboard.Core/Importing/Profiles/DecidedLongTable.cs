using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Puts what was said upon a long table: what its columns hold, and what its names mean.</summary>
internal static class DecidedLongTable
{
    public static ReturnTable Of(ReturnTable table, TableLayout layout, TableDecision? decision, ProfileDecisions decisions)
    {
        var columns = table.Columns.ToDictionary();
        foreach (var heading in decision?.Headings.Where(h => h.IsColumn) ?? [])
        {
            if (layout.Labels.Where(l => l.Key == heading.Key).ElementAtOrDefault(heading.Nth - 1) is not { } found) continue;
            foreach (var held in columns.Where(c => c.Value == found.Column).Select(c => c.Key).ToList()) columns.Remove(held);
            if (HeadingMeanings.ColumnOf(heading.Meaning) is { } column) columns[column] = found.Column;
        }
        return table with { Columns = columns, Rows = Named(table.Rows, columns, decisions) };
    }

    private static IReadOnlyList<SheetRow> Named(IReadOnlyList<SheetRow> rows, Dictionary<ReturnColumn, int> columns, ProfileDecisions decisions)
    {
        if (decisions.Names.Count == 0) return rows;
        var names = decisions.Names.ToDictionary(n => (n.Kind, n.Name), n => n.Code);
        var kinds = new[] { (NamedKind.Indicator, ReturnColumn.Indicator), (NamedKind.Indicator, ReturnColumn.Title), (NamedKind.Place, ReturnColumn.Area) }
            .Where(k => columns.ContainsKey(k.Item2)).Select(k => (Kind: k.Item1, Column: columns[k.Item2])).ToList();
        return RowCopy.Of(rows.Select(r => (r.Number, r.Hidden, Cells: Name(r))).Where(r => r.Cells is not null).Select(r => (r.Number, r.Hidden, r.Cells!)));

        // Null for a row about none of ours.
        IEnumerable<Cell>? Name(SheetRow row)
        {
            var codes = new Dictionary<int, string>();
            foreach (var (kind, column) in kinds)
            {
                if (row.At(column) is not { Kind: CellKind.Text } cell || !names.TryGetValue((kind, NameDecision.KeyOf(cell.Text!)), out var code)) continue;
                if (code is null) return null;
                codes[column] = code;
            }
            return codes.Count == 0 ? row.Cells : row.Cells.Select(c => codes.TryGetValue(c.Column, out var code) ? new Cell(c.Column, CellValue.OfText(code)) : c);
        }
    }
}
