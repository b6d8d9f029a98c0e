using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Xunit.Abstractions;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Every story of the seven sample partnerships, quarter by quarter over eight years, as known then and long after, held against the raw figures.</summary>
public class StoryTruthTests(ITestOutputHelper output)
{
    private const int MostWords = 40;

    [Theory]
    [InlineData("halton")]
    [InlineData("salford")]
    [InlineData("stockport")]
    [InlineData("chorley")]
    [InlineData("medway")]
    [InlineData("milton-keynes")]
    [InlineData("tonbridge-and-malling")]
    public async Task Of_EveryQuarterAndDate_IsTrue(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (told, wrong) = (0, new List<string>());
        for (var period = ReportingPeriod.Quarter(2004, 4); period.EndMonth <= ReportingPeriod.Quarter(2012, 4).EndMonth; period = period.Next)
            foreach (var asOf in new[] { ReportingCalendar.UsuallyOut(period, 3), new DateOnly(2024, 12, 31) })
            {
                var facts = (await sample.Facts.ReadAsync(slug, asOf))!;
                var agenda = (await sample.Scorecards.ReadAgendaAsync(slug, period, asOf))!;
                var story = Story.Of(agenda.Card);
                wrong.AddRange(Problems(facts, agenda, story.Finding, story.Detail));
                told += story.Clauses.Count(c => c.About is not null);
                if (asOf.Year != 2024 && period.QuarterOfYear == 4) output.WriteLine($"{period.Label}: {story.Text}");
            }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(told > 50, FormattableString.Invariant($"only {told} things were told"));
    }

    /// <summary>The reader that finds no untruth above does find one wherever there is one.</summary>
    [Theory]
    [InlineData(" on plan", " in plan")]
    [InlineData("Eight of", "Seven of")]
    [InlineData("more than halved", "more than doubled")]
    [InlineData("more than halved", "halved")]
    [InlineData("to 232 in", "to 233 in")]
    [InlineData("in 2009/10;", "in 2008/09;")]
    [InlineData("no better than", "better than")]
    [InlineData("no better than", "not clearly better than")]
    [InlineData("three indicators", "two indicators")]
    public async Task Reader_OfAStoryMadeFalse_FindsIt(string words, string instead)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;
        var story = Story.Of(agenda.Card);
        output.WriteLine(story.Text);
        Assert.Contains(words, story.Text, StringComparison.Ordinal);

        Assert.NotEqual([], Problems(facts, agenda, story.Finding.Replace(words, instead, StringComparison.Ordinal), story.Detail.Replace(words, instead, StringComparison.Ordinal)));
    }

    private static List<string> Problems(PartnershipFacts facts, BoardAgenda agenda, string finding, string detail)
    {
        var card = agenda.Card;
        var claims = new StoryClaims(facts, card);
        var counts = new StoryCounts(claims, card);
        var where = FormattableString.Invariant($"{facts.Partnership.Slug} {card.Period.Label} as known on {card.AsKnown:yyyy-MM-dd}: ");
        var clauses = detail.TrimEnd('.').Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(c => c.StartsWith("and ", StringComparison.Ordinal) ? c[4..] : c).ToList();
        var things = clauses.Where(c => !IsOfSeveral(c)).ToList();
        // The first thing told is the first of the Board's agenda (whose order has tests of its own), and nothing is worse rated.
        var worst = agenda.Items.FirstOrDefault(i => i.Score?.Standing.Rating is RagRating.Red or RagRating.AmberRed && !i.Score.IsLeftOut)?.Score;
        Assert.Equal(worst?.Standing.Rating, card.Indicators.Where(i => i.Standing.Rating is RagRating.Red or RagRating.AmberRed && !i.IsLeftOut).MaxBy(i => i.Standing.Rating)?.Standing.Rating);
        var problems = clauses.Select(c => IsOfSeveral(c) ? OfSeveral(c) : claims.Untrue(c)).Append(counts.UntrueFinding(finding)).Append(counts.Untold(detail)).ToList();
        if (things.Count > 2 && $"{finding} {detail}".Split(' ').Length > MostWords) problems.Add($"three things in more than {MostWords} words");
        if (worst is not null && (things.Count == 0 || !things[0].StartsWith(worst.Indicator.Title.Split(':')[0], StringComparison.OrdinalIgnoreCase))) problems.Add($"the worst, {worst.Indicator.Title}, is not told first");
        return problems.OfType<string>().Select(p => where + p).ToList();

        string? OfSeveral(string clause)
        {
            if (clause.EndsWith("Amber/Green", StringComparison.Ordinal) || clause.Contains("needs a decision", StringComparison.Ordinal))
                return worst is null ? null : $"'{clause}' but {worst.Indicator.Title} is {worst.Standing.Rating}";
            return counts.UntrueGap(clause);
        }
    }

    private static bool IsOfSeveral(string clause) =>
        clause.Contains("needs a decision", StringComparison.Ordinal) || clause.EndsWith("Amber/Green", StringComparison.Ordinal)
        || clause.EndsWith(" late", StringComparison.Ordinal) || clause.EndsWith(" stale", StringComparison.Ordinal) || clause.EndsWith("no data", StringComparison.Ordinal);
}
