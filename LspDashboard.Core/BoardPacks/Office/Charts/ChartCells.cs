using System.Globalization;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>Where a chart's figures stand in a sheet: periods down the first column, one series a column, names in the header row.</summary>
/// <param name="Sheet">Its name.</param>
/// <param name="HeaderRow">From 1.</param>
/// <param name="Count">Of periods.</param>
internal sealed record ChartCells(string Sheet, int HeaderRow, int Count)
{
    public string Categories => Range(0);

    public string Name(int series) => string.Create(CultureInfo.InvariantCulture, $"{Quoted}${Letters(series + 1)}${HeaderRow}");

    public string Values(int series) => Range(series + 1);

    /// <summary>"A" for 0, "AA" for 26.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private string Quoted => $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'!";

    private string Range(int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quoted}${Letters(column)}${HeaderRow + 1}:${Letters(column)}${HeaderRow + Count}");
}
