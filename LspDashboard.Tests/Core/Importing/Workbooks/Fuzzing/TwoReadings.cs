using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>One .xlsx file read with the rows by the scanner and by the XML reader, each outcome in one text: all its values, or the refusal.</summary>
/// <param name="Scanned">By the scanner only; null where it gave up.</param>
/// <param name="ScannedFirst">As returns are read: by the scanner, and by the XML reader where it gave up.</param>
/// <param name="Xml">By the XML reader only.</param>
public sealed record TwoReadings(string? Scanned, string ScannedFirst, string Xml)
{
    private const string GivenUp = "refused: The workbook is built in an unusual way: a sheet in it has ";

    public bool Agree => ScannedFirst == Xml;

    /// <summary>The scanner took all rows there are.</summary>
    public bool IsScanned => Scanned?.StartsWith("refused: ", StringComparison.Ordinal) == false;

    public static TwoReadings Of(byte[] file, WorkbookLimits? limits = null)
    {
        string? scanned = Outcome(SheetReading.ScannedOnly);
        scanned = scanned.StartsWith(GivenUp, StringComparison.Ordinal) ? null : scanned;
        // Where it does not give up, to read by the scanner first is to read by it only.
        return new(scanned, scanned ?? Outcome(SheetReading.ScannedFirst), Outcome(SheetReading.XmlOnly));

        string Outcome(SheetReading sheets)
        {
            try
            {
                return Print(WorkbookReader.Read(file, "return.xlsx", (limits ?? WorkbookLimits.Default) with { Sheets = sheets }, TimeProvider.System, CancellationToken.None));
            }
            catch (WorkbookRefusedException refusal)
            {
                return $"refused: {refusal.Message} {refusal.Remedy} {refusal.Sheet} {refusal.Cell}";
            }
        }
    }

    /// <summary>All there is to know of a workbook, in one text.</summary>
    public static string Print(Workbook workbook) => string.Join('\n', workbook.Sheets.SelectMany(sheet =>
        (string[])[$"{sheet.Name} {sheet.Hidden} {string.Join(' ', sheet.Merges)} {string.Join(' ', sheet.HiddenColumns.Order())}",
            .. sheet.Rows.SelectMany(row => row.Cells.Select(cell => $"{CellAddress.Of(cell.Column, row.Number)} {row.Hidden} {cell.Value}"))]));
}
