using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Tests.Web.Ui;

/// <summary>WCAG 2.2 contrast of the house's colours, measured in both themes: 4.5:1 for text, 3:1 for shapes and edges.</summary>
public partial class TokenContrastTests
{
    private static readonly string[] Papers = ["bg", "card", "raised"];
    private static readonly string[] Ratings = ["green", "amber-green", "amber-red", "red", "not-rated"];

    public static TheoryData<string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, double>();
        foreach (var paper in Papers)
        {
            foreach (var text in Ratings.Concat(["ink", "muted", "accent", "accent-strong"]))
                pairs.Add(text, paper, 4.5);
        }

        foreach (var rating in Ratings)
        {
            pairs.Add(rating, rating + "-soft", 4.5);
            pairs.Add("ink", rating + "-soft", 4.5);
        }

        // What a chart draws, on its papers and on the ground of a forecast.
        foreach (var paper in Papers.Append("sunk"))
            foreach (var line in new[] { "ink", "muted", "edge", "accent", "forecast", "worsening" })
                pairs.Add(line, paper, 3);

        pairs.Add("on-accent", "accent", 4.5);
        pairs.Add("on-accent", "accent-strong", 4.5);
        pairs.Add("accent", "accent-soft", 4.5);
        pairs.Add("ink", "accent-soft", 4.5);
        pairs.Add("muted", "accent-soft", 4.5);
        pairs.Add("muted", "sunk", 4.5);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Contrast_InBothThemes_IsEnough(string ink, string paper, double atLeast)
    {
        var (inkDay, inkNight) = Colours[ink];
        var (paperDay, paperNight) = Colours[paper];

        Assert.InRange(Contrast(inkDay, paperDay), atLeast, 21);
        Assert.InRange(Contrast(inkNight, paperNight), atLeast, 21);
    }

    private static readonly Dictionary<string, (string Day, string Night)> Colours = Token()
        .Matches(File.ReadAllText(Path.Combine(Root(), "LspDashboard.Web", "wwwroot", "css", "tokens.css")))
        .ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["day"].Value, m.Groups["night"].Value), StringComparer.Ordinal);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    // Relative luminance as WCAG defines it.
    private static double Luminance(string hex)
    {
        var linear = Enumerable.Range(0, 3)
            .Select(i => int.Parse(hex.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= .04045 ? c / 12.92 : Math.Pow((c + .055) / 1.055, 2.4))
            .ToList();
        return (.2126 * linear[0]) + (.7152 * linear[1]) + (.0722 * linear[2]);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LspDashboard.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("LspDashboard.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*light-dark\((?<day>#[0-9a-f]{6}),\s*(?<night>#[0-9a-f]{6})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
