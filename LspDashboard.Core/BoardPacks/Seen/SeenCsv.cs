using System.Text;
using LspDashboard.Core.BoardPacks.History;

namespace LspDashboard.Core.BoardPacks.Seen;

/// <summary>The table as comma-separated text, UTF-8 with its mark so that Excel reads names rightly. Figures are plain digits.</summary>
public static class SeenCsv
{
    public static void Write(SeenTable table, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', table.Headings.Select(HistoryCsv.Cell)));
        // A minus before digits is a number, not a formula.
        foreach (var row in table.Rows) writer.WriteLine(string.Join(',', row.Select(c => c.Figure is null ? HistoryCsv.Cell(c.Text) : c.Plain)));
    }
}
