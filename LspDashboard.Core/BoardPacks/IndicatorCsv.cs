using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Every figure of an indicator as comma-separated text.</summary>
public static class IndicatorCsv
{
    /// <param name="detail">As known on its day.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(IndicatorDetail detail, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', IndicatorRows.Headings));
        // Numbers stay numbers: only words could be taken for a formula.
        foreach (var row in IndicatorRows.Of(detail))
            writer.WriteLine(string.Join(',', row.Select(c => c.Number is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : HistoryCsv.Cell(c.Words))));
    }
}
