using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Delivery;

public class WordsTests
{
    private static readonly ReportingPeriod Q1 = ReportingPeriod.Quarter(2010, 1);

    // 2010/11 Q1 ends on 30 June 2010; 28 days after it is 28 July.
    [Theory]
    [InlineData("before the period's end", RagRating.Red, "2010-06-01", WordsStanding.Due)]
    [InlineData("the deadline itself is in time", RagRating.Red, "2010-07-28", WordsStanding.Due)]
    [InlineData("the day after", RagRating.Red, "2010-07-29", WordsStanding.Missing)]
    [InlineData("Amber/Red needs words too", RagRating.AmberRed, "2010-07-29", WordsStanding.Missing)]
    [InlineData("Amber/Green does not", RagRating.AmberGreen, "2010-07-29", WordsStanding.NotNeeded)]
    [InlineData("nor what is not rated", RagRating.NotRated, "2010-07-29", WordsStanding.NotNeeded)]
    public void Of_NothingHandedIn_ByRatingAndDeadline(string boundary, RagRating rating, string day, WordsStanding expected)
    {
        var words = OwnersWords.Of(rating, Q1, 28, null, null, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(words.Standing == expected, boundary);
        Assert.Equal(new DateOnly(2010, 7, 28), words.DueBy);
    }

    // A figure of 14 July leaves 14 days until the 28th; from the day after, the deadline moves with it.
    [Theory]
    [InlineData("long before", "2010-04-30", "2010-07-28")]
    [InlineData("just in time", "2010-07-14", "2010-07-28")]
    [InlineData("a day later", "2010-07-15", "2010-07-29")]
    [InlineData("after the deadline", "2010-09-30", "2010-10-14")]
    public void Of_FigureThatCameLate_GivesItsOwnerTimeToWrite(string boundary, string known, string due)
    {
        var words = OwnersWords.Of(RagRating.Red, Q1, 28, Day(known), null, Day(due).AddDays(1));

        Assert.True(words.DueBy == Day(due), boundary);
        Assert.Equal(WordsStanding.Missing, words.Standing);
        Assert.Equal(WordsStanding.Due, OwnersWords.Of(RagRating.Red, Q1, 28, Day(known), null, Day(due)).Standing);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(CommentaryState.Submitted, WordsStanding.Submitted)]
    [InlineData(CommentaryState.Agreed, WordsStanding.Agreed)]
    public void Of_HandedIn_StandsWhateverTheRating(CommentaryState state, WordsStanding expected)
    {
        var row = new Commentary { Period = Q1, State = state, Text = "Builders left.", RecordedBy = "Ann" };

        Assert.Equal(expected, OwnersWords.Of(RagRating.Green, Q1, 28, null, row, new(2011, 1, 1)).Standing);
    }

    [Theory]
    [InlineData("Two clinics closed. One opens in May.", "Two clinics closed.")]
    [InlineData("Approx. 30 fewer, or 2.5 % less! More follows.", "Approx. 30 fewer, or 2.5 % less!")]
    [InlineData("First line\nsecond line", "First line")]
    [InlineData("no mark at the end", "no mark at the end")]
    [InlineData("  Why? Because.", "Why?")]
    public void FirstSentence_EndsWhereASentenceDoes(string text, string first) => Assert.Equal(first, FirstSentence.Of(text));

    [Fact]
    public void FirstSentence_TooLong_IsCutAtAWord()
    {
        var first = FirstSentence.Of(string.Join(' ', Enumerable.Repeat("building", 40)));

        Assert.EndsWith("building…", first, StringComparison.Ordinal);
        Assert.InRange(first.Length, 170, FirstSentence.Longest + 1);
    }

    [Theory]
    [InlineData("the clinic was closed", "the clinic is closed", "the clinic|-was|+is|closed")]
    [InlineData("", "new words", "+new words")]
    [InlineData("old words", "", "-old words")]
    [InlineData("the  same\nwords", "the same words", "the same words")]
    [InlineData("a b c d", "b c d a", "-a|b c d|+a")]
    public void Comparison_KeepsTheLongestRunOfCommonWords(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('|', WordComparison.Of(before, after).Select(c => c.Kind switch { WordChangeKind.TakenOut => "-", WordChangeKind.PutIn => "+", _ => "" } + c.Text)));

    // Levels at the edges of each, and both products that two pairs share.
    [Theory]
    [InlineData(1, 1, RiskLevel.Low)]
    [InlineData(2, 2, RiskLevel.Low)]
    [InlineData(5, 1, RiskLevel.Medium)]
    [InlineData(3, 3, RiskLevel.Medium)]
    [InlineData(2, 5, RiskLevel.High)]
    [InlineData(4, 4, RiskLevel.High)]
    [InlineData(4, 5, RiskLevel.Severe)]
    [InlineData(5, 5, RiskLevel.Severe)]
    public void RiskLevel_OfLikelihoodAndImpact(int likelihood, int impact, RiskLevel expected) => Assert.Equal(expected, RiskRule.Level(likelihood, impact));

    [Theory]
    [InlineData("another agrees them", "Ann", "Bob", "Ann", false)]
    [InlineData("who wrote them agrees them", "Ann", "Ann", "Ann", true)]
    public void AgreedWords_TheirWriterAndWhetherAnotherLooked(string case_, string wrote, string agreed, string writer, bool byWriter)
    {
        Commentary Row(int id, CommentaryState state, string text, string by) => new() { Id = id, State = state, Text = text, RecordedBy = by, Period = Q1, On = new(2010, 7, id) };
        var thread = new CommentaryThread([Row(1, CommentaryState.Submitted, "Older words", "Eve"), Row(2, CommentaryState.Submitted, "The clinic is late", wrote), Row(3, CommentaryState.Agreed, "The clinic is late", agreed)]);
        var standing = thread.Standing(new(2010, 7, 3))!;

        var words = OwnersWords.Of(RagRating.Red, Q1, 28, null, standing, new(2010, 7, 3)) with { Writer = thread.WriterOf(standing) };

        Assert.True((words.Writer, words.IsAgreedByWriter) == (writer, byWriter), case_);
    }

    [Theory]
    [InlineData("the review day itself is in time", "2010-05-31", true, false)]
    [InlineData("the day after", "2010-06-01", true, true)]
    [InlineData("closed on the day", "2010-06-15", false, false)]
    public void Risk_AroundItsDays(string boundary, string day, bool open, bool overdue)
    {
        var risk = new Risk { Id = 1, What = "The nurse leaves", ReviewOn = new(2010, 5, 31), ClosedOn = new(2010, 6, 15), On = new(2010, 1, 1) };
        var scores = new[] { (1, 4, new DateOnly(2010, 1, 1)), (2, 5, new(2010, 4, 1)), (3, 2, new(2010, 12, 1)) }.Select(s => new RiskScore { Id = s.Item1, RiskId = 1, Likelihood = s.Item2, Impact = 4, On = s.Item3, RecordedBy = "Ann" });

        var state = RiskState.All([risk], scores, [], DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))[0];

        Assert.True((state.IsOpen, state.IsReviewOverdue) == (open, overdue), boundary);
        Assert.Equal((20, 4), (state.Product, state.Before!.Likelihood)); // December's score was not known then
    }
}
