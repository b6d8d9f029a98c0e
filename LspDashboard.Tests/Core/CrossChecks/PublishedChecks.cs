using CsvHelper;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.CrossChecks;

/// <summary>What each published line is compared with: the place for it, our figure, the difference allowed and its reason.</summary>
public static class PublishedChecks
{
    // The series are today's editions, whatever was known when.
    private static readonly DateOnly AsKnown = new(2026, 11, 22);

    /// <summary>The lines that ship beside the tests.</summary>
    public static string File => Path.Combine(AppContext.BaseDirectory, "Core/CrossChecks/published_cross_checks.csv");

    /// <summary>A check for every figure of the line; none where nobody has said what to do with it.</summary>
    public static async Task<IReadOnlyList<PublishedCheck>> OfAsync(PublishedLine line, SampleDatabase sample)
    {
        switch (line.Place, line.Indicator)
        {
            case ("Salford", "NI 112 under-18 conception rate"):
                return [Check(0, await ValueAsync(sample, "salford", "NI 112", "1998"), 0.1, 1, "a later edition of the same statistics; that 61.6 belongs to this target is inferred")];
            case ("Chorley", "NI 112 under-18 conception rate"):
                var (from, to) = (await ValueAsync(sample, "chorley", "NI 112", "2005"), await ValueAsync(sample, "chorley", "NI 112", "2011"));
                return [Check(0, 100 * (to - from) / from, 1.5, 1, "an earlier edition (one conception of 2011 is 1.1 points); it lies between the change of our rates and that of our counts (90 to 65, -27.8%); its place in the text is inferred")];
            case ("Halton", "number of LAA indicators"):
                return [Check(0, await MarkedAsync(sample, "in_halton_laa_2008_11"), 0, 0, "")];
            case ("England", "Place Survey national indicators"):
                return [Check(0, await MarkedAsync(sample, "place_survey"), 0, 0, "")];
            case ("England", "national indicators"):
                return [Check(0, (await NationalAsync(sample)).Count, 0, 0, "")];
            case ("Stockport", "claimant unemployment rate"):
                return [Check(0, null, 0, 1, "not comparable: no series for 2009 was found, and the two figures that ship are this report's own")];
            case ("Greater Manchester", "peak-period traffic speed"):
                var checks = new List<PublishedCheck>();
                foreach (var year in line.Period.Split(" / "))
                {
                    // Half a unit of the second decimal, to which our series is rounded.
                    var check = Check(checks.Count, await ValueAsync(sample, "salford", "NI 167", year), 0.005, 2, "60 / mph, rounded to 2 decimals; our series was made from these speeds, so this checks the conversion only");
                    checks.Add(check with { Line = line with { Period = year }, Published = 60 / check.Published });
                }
                return checks;
            default:
                return [];
        }

        PublishedCheck Check(int which, double? ours, double allowed, int decimals, string reason) => new(line, line.Values[which], ours, allowed, decimals, reason);
    }

    private static async Task<double> ValueAsync(SampleDatabase sample, string slug, string code, string year)
    {
        var period = PeriodCode.Parse(year);
        var detail = await sample.Scorecards.ReadIndicatorAsync(slug, code, period, AsKnown);
        return detail!.Score.Actual is { } actual && actual.Period == period
            ? actual.Value
            : throw new InvalidDataException($"{slug} has no figure of {code} for {year}.");
    }

    // The marks are in the catalogue's file only; what they mark must be in the product's catalogue.
    private static async Task<int> MarkedAsync(SampleDatabase sample, string column)
    {
        var national = await NationalAsync(sample);
        using var csv = CsvReader.Create(System.IO.File.ReadAllBytes(Path.Combine(SampleDatabase.DataFolder, "catalogue/national_indicators.csv")), new CsvReaderOptions());
        csv.ReadHeader();
        var marked = 0;
        while (csv.Read())
            if (csv.GetString(column) == "Y" && national.Contains("NI " + csv.GetString("ni"))) marked++;
        return marked;
    }

    private static async Task<HashSet<string>> NationalAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        return [.. await db.Catalogue.Where(c => c.Kind == IndicatorKind.NationalIndicator).Select(c => c.Code).ToListAsync()];
    }
}
