using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.Forecasts;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Over all sample partnerships and twenty years: what is shown follows from what is recorded, and no text contradicts its colour.</summary>
public partial class SampleRecordTests
{
    private static readonly Dictionary<string, double> Fractions = new(StringComparer.Ordinal)
    {
        ["a tenth"] = 0.1, ["a fifth"] = 0.2, ["a quarter"] = 0.25, ["a third"] = 1 / 3.0, ["two fifths"] = 0.4, ["half"] = 0.5,
        ["three fifths"] = 0.6, ["two thirds"] = 2 / 3.0, ["three quarters"] = 0.75, ["four fifths"] = 0.8, ["nine tenths"] = 0.9,
    };

    [Fact]
    public async Task RatingWorking_OfEveryIndicator_RepeatsItsRating()
    {
        var ratings = new HashSet<RagRating>();
        foreach (var (where, score) in await SampleScores.AllAsync())
        {
            if (score.Question is not { } question || score.Rating.Reason == RatingReason.NotMeantToBeRated) continue;
            try
            {
                Assert.Equal(score.Rating.Rating, RatingRecord.Rating(RatingWorking.Of(question, score.Rating, score.Method.Rating)));
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{where}: {score.Rating} {e.Message}");
            }
            ratings.Add(score.Rating.Rating);
        }
        Assert.True(ratings.Count >= 4); // the samples show all colours
    }

    [Fact]
    public async Task OutlookWorking_OfEveryIndicator_RepeatsItsIntervalAndProbability()
    {
        var repeated = 0;
        foreach (var (where, score) in await SampleScores.AllAsync())
        {
            if (OutlookWorking.Of(score.Outlook, score.Terms) is not { } working) continue;
            try
            {
                OutlookRecord.Repeats(working);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{where}: {e.Message}");
            }
            repeated++;
        }
        Assert.True(repeated > 100);
    }

    [Fact]
    public async Task Explanation_OfEveryRating_NamesItsNumbersAndOneColour()
    {
        foreach (var (where, score) in await SampleScores.AllAsync())
        {
            if (Explanation.Of(score) is not { } text)
            {
                Assert.True(score.Rating.Rating == RagRating.NotRated, where);
                continue;
            }
            var said = $"{where}: {text}";
            Assert.True(text.Contains(" in " + score.Actual!.Period.Label, StringComparison.Ordinal), said);
            Assert.True(Colour().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).SequenceEqual([RatingWords.Of(score.Rating.Rating)]), said);
            Assert.True(Planned().IsMatch(text) || text.Contains("the agreed band of", StringComparison.Ordinal), said);
            if (Planned().Match(text) is { Success: true } match && score.Rating.Shortfall > 0) Assert.True(match.Groups["value"].Value != match.Groups["plan"].Value, said);
            ShareLiesWithinTheBounds(text, said);
        }
    }

    private static void ShareLiesWithinTheBounds(string text, string said)
    {
        if (Share().Match(text) is not { Success: true } share) return;
        var value = Fractions.TryGetValue(share.Groups["share"].Value, out var fraction) ? fraction : Percent(share.Groups["share"].Value);
        var (from, to) = (Bounds().Match(text) is { Success: true } b ? (Percent(b.Groups["from"].Value), Percent(b.Groups["to"].Value)) : (0, double.PositiveInfinity));
        if (UpTo().Match(text) is { Success: true } upTo) (from, to) = (0, Percent(upTo.Groups["to"].Value));
        if (Beyond().Match(text) is { Success: true } beyond) (from, to) = (Percent(beyond.Groups["from"].Value), double.PositiveInfinity);
        Assert.True(value >= from && value <= to, said);
    }

    private static double Percent(string text) => double.Parse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.GetCultureInfo("en-GB")) / 100;

    [Fact]
    public async Task Flags_OfEveryIndicator_AreThoseThatTheirRulesGive()
    {
        var seen = new HashSet<FlagKind>();
        foreach (var (where, score) in await SampleScores.AllAsync())
        {
            var raised = score.Flags.ToDictionary(f => f.Kind);
            seen.UnionWith(raised.Keys);
            Agrees(FlagKind.Underperforming, score.Rating.Rating is RagRating.AmberRed or RagRating.Red);
            Agrees(FlagKind.AtRisk, score.Outlook.Probability < 0.5);
            Agrees(FlagKind.Exceptional, IsExceptional(score));
            Agrees(FlagKind.GapWidening, IsWidening(score));
            Agrees(FlagKind.Orphan, score.Indicator.BodyId is null);
            Agrees(FlagKind.NoCommentary, score.Standing.Rating is RagRating.AmberRed or RagRating.Red && score.Delivery.Words is { Words: null, Standing: not WordsStanding.Due }); // a figure of the last fortnight leaves time to write
            foreach (var flag in raised.Values)
            {
                Assert.True(flag.Reason.EndsWith('.') && !flag.Reason.Contains("NaN", StringComparison.Ordinal), $"{where}: {flag.Reason}");
                Assert.True(flag.Kind != FlagKind.Underperforming || score.Target!.EffectiveFrom <= flag.Since!.Value.Day || score.Target.Kind == TargetKind.Profile, where);
            }

            void Agrees(FlagKind kind, bool expected) => Assert.True(raised.ContainsKey(kind) == expected, $"{where}: {kind}");
        }
        Assert.Superset(new HashSet<FlagKind> { FlagKind.Underperforming, FlagKind.AtRisk, FlagKind.Exceptional, FlagKind.GapWidening }, seen);
    }

    // METHOD 9: ahead of plan by a quarter of |T - y0| or more, and improving.
    private static bool IsExceptional(IndicatorScore score)
    {
        if (score is not { Rating: { Rating: not RagRating.NotRated, Expected: { } e }, Actual: { } actual, Terms: { } terms } || terms.Kind == TargetKind.Band) return false;
        var change = Math.Abs(terms.Target - terms.Baseline);
        return change > 0 && Math.Round(terms.Sign * (actual.Value - e) / change, 9) >= 0.25 && score.Short == DirectionOfTravel.Improving;
    }

    // METHOD 10: behind now, and by more than at the start, by what matters and beyond overlapping intervals.
    private static bool IsWidening(IndicatorScore score) => score.Indicator.Unit.Kind != UnitKind.Count && score.Actual is not null && score.Comparators.Any(c =>
    {
        var start = score is { Indicator.IsRated: true, Terms: { Kind: TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate } terms } ? terms.BaselineMonth : score.Actual.Period.EndMonth - 60;
        var common = (from own in score.Series join other in c.Points on own.Period.EndMonth equals other.Period.EndMonth where own.Period.EndMonth >= start orderby own.Period.EndMonth select (own, other)).ToList();
        if (common.Count < 2) return false;
        var (d, first, last) = ((int)score.Indicator.Polarity, Ahead(common[0]), Ahead(common[^1]));
        var isApart = first.Half is not { } a || last.Half is not { } b || Math.Abs(last.By - first.By) > a + b;
        return Math.Round(d * last.By, 9) < 0 && Math.Round(d * (first.By - last.By), 9) >= Math.Round(score.Difference, 9) && Math.Round(d * (first.By - last.By), 9) > 0 && isApart;
    });

    private static (double By, double? Half) Ahead((SeriesPoint Own, SeriesPoint Other) pair) =>
        (pair.Own.Value - pair.Other.Value, pair is { Own.Interval: { } a, Other.Interval: { } b } ? Math.Sqrt((a.HalfWidth * a.HalfWidth) + (b.HalfWidth * b.HalfWidth)) : null);

    [GeneratedRegex("Amber/Green|Amber/Red|Green|Red", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(?<value>\S+) in .* against (?:a target of )?(?<plan>[^\s:;]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"(?:: | by )(?<share>[0-9.,]+%|(?:a|two|three|four|nine) [a-z]+|half) (?:short )?of ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Share();

    [GeneratedRegex("from (?<from>[0-9.]+%) to (?<to>[0-9.]+%)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bounds();

    [GeneratedRegex("up to (?<to>[0-9.]+%)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"Red (?:beyond|from) (?<from>[0-9.]+%)\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beyond();
}
