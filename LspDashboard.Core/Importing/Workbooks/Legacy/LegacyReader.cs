using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>
/// Reads an Excel 97-2003 workbook (.xls) as strictly as the .xlsx: every cell by its own record, or a refusal. Ours, because
/// ExcelDataReader 3.6 drops #N/A and texts that are missing, keeps the last of two cells in one place, loses merged ranges below row
/// 32,768 or after a chart, and loops to the size a sheet declares; the tests have it as a second opinion on every cell.
/// Format: Microsoft's [MS-CFB] and [MS-XLS].
/// </summary>
internal static class LegacyReader
{
    public static Workbook Read(byte[] file, ReadingBudget budget)
    {
        try
        {
            var records = new RecordStream(LegacyGate.FindWorkbook(new CompoundFile(file, budget)), budget);
            var store = new CellStore(budget);
            var globals = LegacyGlobals.Read(records, store.Texts, budget);
            var sheets = new List<Sheet>();
            foreach (var tab in globals.Tabs)
            {
                if (tab.Holds is LegacyTab.Kind.MacroSheet or LegacyTab.Kind.Module)
                    throw Refusal.Unsafe("The workbook contains a macro sheet, and files that can run programs are not taken.").At(tab.Name, null);
                if (tab.Holds == LegacyTab.Kind.Worksheet && new LegacySheetReader(tab, globals, store, budget.Limits).Read(records) is { } sheet)
                    sheets.Add(sheet);
            }
            return sheets.Count > 0 ? new Workbook(sheets) : throw Refusal.Unsafe("The workbook has charts but no sheet with cells.");
        }
        catch (Exception exception) when (Refusal.IsDamage(exception) && exception is not OperationCanceledException)
        {
            throw Refusal.Damaged("what is inside cannot be understood", exception);
        }
    }
}
