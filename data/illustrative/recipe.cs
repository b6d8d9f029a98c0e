#:property ManagePackageVersionsCentrally=true
#:property TreatWarningsAsErrors=false
#:property EnforceCodeStyleInBuild=false
#:property RunAnalyzers=false
#:property PublishAot=false
#:property NuGetAudit=false

// Makes data/series/illustrative-halton.csv and illustrative-salford.csv, the same everywhere and every time:
//     dotnet run data/illustrative/recipe.cs
// The figures are invented, except NI 155q, whose year totals are the real NI 155. See data/README.md.
// Only + - * / and rounding are used, with a generator of our own, so that no machine or runtime changes a digit.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

string series = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "series"));

Write("illustrative-halton.csv", "E06000006", 20060401, place =>
{
    place.Rate("ni-16", 1, 1000, place.Population, [(0, 21.4), (7, 19.8), (11, 18.6), (15, 16.9)], 0.25, [0, 0, 0, 0]);
    place.Rate("ni-117", 1, 100, _ => 4700, [(0, 10.6), (7, 10.1), (11, 9.9), (15, 9.5)], 0.12, [0.0, 1.5, 0.1, -0.3]);
    place.Rate("ni-152", 1, 100, _ => 75400, [(0, 19.9), (7, 19.4), (9, 19.9), (12, 22.1), (15, 22.3)], 0.10, [0, 0, 0, 0]);
    place.Cumulative("ni-123", [1020, 1110, 1205, 1165]);
    place.Rate("ni-192", 1, 100, _ => 59000, [(0, 22.6), (7, 25.2), (15, 30.2)], 0.25, [0, 0, 0, 0]);
    place.Cumulative("ni-155q", place.AffordableHomes());
    place.Flow("hal-p1", [(0, 178), (7, 212), (15, 248)], 9, [4, -14, 2, 6]);
});

Write("illustrative-salford.csv", "E08000006", 20060402, place =>
{
    place.Rate("ni-16", 1, 1000, place.Population, [(0, 30.6), (7, 27.8), (15, 24.7)], 0.30, [0, 0, 0, 0]);
    place.Rate("ni-117", 1, 100, _ => 8100, [(0, 11.6), (7, 10.8), (15, 9.7)], 0.12, [0.0, 1.4, 0.1, -0.3]);
    place.Rate("ni-152", 1, 100, _ => 141000, [(0, 19.4), (7, 18.8), (9, 19.2), (12, 20.9), (15, 21.1)], 0.10, [0, 0, 0, 0]);
    place.Cumulative("ni-123", [1940, 2085, 2190, 2345]);
    place.Rate("ni-192", 1, 100, _ => 98000, [(0, 22.1), (7, 27.2), (15, 34.4)], 0.30, [0, 0, 0, 0]);
    place.Cumulative("ni-155q", place.AffordableHomes());
    place.Flow("sal-p1", [(0, 286), (7, 341), (15, 392)], 12, [6, -22, 4, 8]);
    place.Flow("sal-p2", [(0, 640), (7, 905), (15, 1150)], 35, [10, -40, 0, 40]);
});

void Write(string file, string area, ulong seed, Action<Place> recipe)
{
    var place = new Place(area, seed, series);
    recipe(place);
    File.WriteAllText(Path.Combine(series, file), place.Text.ToString(), new UTF8Encoding(false));
    Console.WriteLine($"{file}: {place.Rows} rows");
}

static string Here([CallerFilePath] string path = "") => path;

internal sealed class Place(string area, ulong seed, string series)
{
    private const int FirstYear = 2006;
    private const int Quarters = 16;
    private ulong state = seed;

    public StringBuilder Text { get; } = new("series,area,period,value,numerator,denominator,status,comment\n");

    public int Rows { get; private set; }

    // Anchors joined by straight lines, plus season and noise; the numerator is a whole number and the value follows from it.
    public void Rate(string key, int decimals, int per, Func<int, int> denominator, (int At, double Value)[] anchors, double noise, double[] season)
    {
        for (int q = 0; q < Quarters; q++)
        {
            int below = denominator(FirstYear + q / 4);
            double rate = Line(anchors, q) + season[q % 4] + noise * Noise();
            int above = (int)Math.Round(rate * below / per, MidpointRounding.AwayFromZero);
            decimal value = Math.Round((decimal)above * per / below, decimals, MidpointRounding.AwayFromZero);
            Row(key, q, value, above, below, "illustrative");
        }
    }

    public void Flow(string key, (int At, double Value)[] anchors, double noise, double[] season)
    {
        for (int q = 0; q < Quarters; q++)
        {
            Row(key, q, Whole(Line(anchors, q) + season[q % 4] + noise * Noise()), null, null, "illustrative");
        }
    }

    // Year to date: about 15, 40, 70 and exactly 100 per cent of the year's total.
    public void Cumulative(string key, int[] totals)
    {
        double[] profile = [0.15, 0.40, 0.70, 1.0];
        for (int q = 0; q < Quarters; q++)
        {
            int total = totals[q / 4];
            double share = profile[q % 4] + (q % 4 == 3 ? 0 : 0.04 * Noise());
            string comment = key != "ni-155q" ? "illustrative"
                : q % 4 == 3 ? "real annual total (NI 155)" : "illustrative split of the real annual total (NI 155)";
            Row(key, q, Whole(share * total), null, null, comment);
        }
    }

    public int[] AffordableHomes() =>
        [.. Enumerable.Range(FirstYear, Quarters / 4).Select(y => Real("ni-155.csv", "ni-155", $"FY{y}-{(y + 1) % 100:00}"))];

    public int Population(int year) => Real("population.csv", "pop", Math.Min(year, 2009).ToString(CultureInfo.InvariantCulture));

    private int Real(string file, string key, string period)
    {
        string start = $"{key},{area},{period},";
        string line = File.ReadLines(Path.Combine(series, file)).Single(l => l.StartsWith(start, StringComparison.Ordinal));
        return (int)decimal.Parse(line.Split(',')[3], CultureInfo.InvariantCulture);
    }

    private void Row(string key, int q, decimal value, int? above, int? below, string comment)
    {
        int year = FirstYear + q / 4;
        Text.Append(CultureInfo.InvariantCulture, $"{key},{area},{year}-{(year + 1) % 100:00}Q{q % 4 + 1},{value},{above},{below},Final,{comment}\n");
        Rows++;
    }

    private static int Whole(double x) => (int)Math.Round(x, MidpointRounding.AwayFromZero);

    private static double Line((int At, double Value)[] anchors, int q)
    {
        int i = 1;
        while (anchors[i].At < q)
        {
            i++;
        }

        var (a, b) = (anchors[i - 1], anchors[i]);
        return a.Value + (b.Value - a.Value) * (q - a.At) / (b.At - a.At);
    }

    // Between -1 and 1, most often near 0: the mean of four uniform numbers. Knuth's MMIX linear congruential generator.
    private double Noise()
    {
        double sum = 0;
        for (int i = 0; i < 4; i++)
        {
            state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
            sum += (state >> 11) / 9007199254740992.0;
        }

        return sum / 2 - 1;
    }
}
