using System.Globalization;

namespace LspDashboard.Tests.Support;

/// <summary>A return of thousands of rows: five indicators of Halton, each quarter of twenty years, for as many places as are named.</summary>
public static class LargeReturn
{
    public const int RowsForAPlace = 400;

    private const int FirstYear = 2006;
    private const int Quarters = 80;
    private static readonly string[] Indicators = ["NI 16", "NI 117", "NI 123", "NI 152", "NI 192"];

    public static byte[] Of(IEnumerable<string> places)
    {
        var book = new ReturnWorkbook();
        foreach (var place in places)
            for (var quarter = 0; quarter < Quarters; quarter++)
                for (var i = 0; i < Indicators.Length; i++)
                {
                    var year = FirstYear + (quarter / 4);
                    book.Row(Indicators[i], place, string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00} Q{(quarter % 4) + 1}"), 20 + i + (quarter / 100.0));
                }
        return book.Build();
    }
}
