using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>One cell whose value cannot be taken at its word; most libraries make a figure or nothing of it.</summary>
internal static class HostileCells
{
    private static readonly string[] NoNumbers = ["12,5", "1,234", "NaN", "INF", "-INF", "Infinity", "\u221E", "1e999", "-1e999", "0x10", "1 2", "5%", "(5)", "\u00A35", "1.2.3", "--5", "\u0665", "e5", "#N/A"];

    public static IEnumerable<HostileFile> All()
    {
        foreach (string number in NoNumbers)
            yield return Reported($"number {number}", "not a number: " + number, Cell($"<v>{number}</v>"));
        foreach (string index in new[] { "-1", "1", "2147483647", "99999999999999999999", "0.5", "a", "+0" })
            yield return Reported($"shared text {index} of 1", "text missing from the file", Cell($"<v>{index}</v>", "t=\"s\"").SharedStrings("<si><t>Halton</t></si>"));
        yield return Reported("shared text without a table", "text missing from the file", Cell("<v>0</v>", "t=\"s\""));
        foreach (string error in new[] { "#N/A", "#DIV/0!", "#REF!" })
            yield return Reported($"error {error}", error, Cell($"<v>{error}</v>", "t=\"e\""));
        foreach (string flag in new[] { "2", "yes", "-1" })
            yield return Reported($"truth value {flag}", "neither true nor false", Cell($"<v>{flag}</v>", "t=\"b\""));
        foreach (string date in new[] { "2009-13-01", "2009-02-30", "01/04/2009", "99999-01-01", "2009-04-01T25:00" })
            yield return Reported($"date {date}", "not a date: " + date, Cell($"<v>{date}</v>", "t=\"d\""));
        foreach (string serial in new[] { "-5", "0", "60", "2958466", "1e300" })
            yield return Reported($"day {serial}", "not a date: " + serial, Cell($"<v>{serial}</v>", "s=\"1\"").Styles("14"));
        foreach (string style in new[] { "7", "-1", "x", "99999999999" })
            yield return Reported($"style {style} of 2", "format the workbook does not define", Cell("<v>5</v>", $"s=\"{style}\"").Styles("14"));
        yield return Reported("kind of cell that is not known", "unknown kind of cell: q", Cell("<v>5</v>", "t=\"q\""));
        yield return Reported("formula never worked out", "formula without a value", Cell("<f>1+1</f>"));
        yield return Reported("formula with an empty value", "formula without a value", Cell("<f>1+1</f><v></v>"));
    }

    private static XlsxBuilder Cell(string inside, string attributes = "") => XlsxBuilder.WithCells($"<c r=\"A1\" {attributes}>{inside}</c>");
}
