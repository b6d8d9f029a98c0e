using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Every indicator of the sample partnerships, as known in their own time and at the end of 2024, at periods from 2005 to 2024. Built once.</summary>
internal static class SampleScores
{
    private static readonly string[] Slugs = ["halton", "salford", "stockport", "chorley", "medway", "milton-keynes", "tonbridge-and-malling"];

    private static readonly ReportingPeriod[] Periods =
    [
        ReportingPeriod.Quarter(2004, 4), ReportingPeriod.Quarter(2006, 4), ReportingPeriod.Quarter(2008, 2), ReportingPeriod.Quarter(2009, 1), ReportingPeriod.Quarter(2009, 3),
        ReportingPeriod.Quarter(2010, 4), ReportingPeriod.Quarter(2013, 4), ReportingPeriod.Quarter(2018, 4), ReportingPeriod.Quarter(2024, 2),
    ];

    private static readonly Lazy<Task<IReadOnlyList<(string Where, IndicatorScore Score)>>> Built = new(BuildAsync);

    public static Task<IReadOnlyList<(string Where, IndicatorScore Score)>> AllAsync() => Built.Value;

    private static async Task<IReadOnlyList<(string Where, IndicatorScore Score)>> BuildAsync()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var scores = new List<(string, IndicatorScore)>();
        foreach (var slug in Slugs)
        {
            Add((await sample.Scorecards.ReadAsync(slug))!);
            var facts = (await sample.Facts.ReadAsync(slug, new(2024, 12, 31), null, CancellationToken.None))!;
            foreach (var period in Periods) Add(ScorecardBuilder.Build(facts, period, Method.Current));

            void Add(Scorecard card) => scores.AddRange(card.Indicators.Select(i => ($"{slug} {i.Indicator.Code} at {card.Period.Label}", i)));
        }
        return scores;
    }
}
