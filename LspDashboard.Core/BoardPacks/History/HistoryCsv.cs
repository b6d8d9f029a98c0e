using System.Text;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.BoardPacks.History;

/// <summary>The history as comma-separated text, UTF-8 with its mark so that Excel reads names rightly.</summary>
public static class HistoryCsv
{
    // A spreadsheet takes a cell that begins with one of these for a formula, also after quotes; a carriage return may begin one too.
    private const string Dangerous = "=+-@\t\r";

    /// <param name="changes">In the order of the file.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(IReadOnlyList<Change> changes, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', HistoryRows.Headings));
        foreach (var row in HistoryRows.Of(changes)) writer.WriteLine(string.Join(',', row.Select(Cell)));
    }

    /// <summary>A text as a cell: never a formula, and in quotes where it holds what parts cells.</summary>
    public static string Cell(string text)
    {
        var harmless = text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n") < 0 ? harmless : "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
