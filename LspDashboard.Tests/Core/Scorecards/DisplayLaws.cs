using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using Interval = LspDashboard.Core.Progress.Interval;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>What is displayed never contradicts its colour by rounding: 14.6 shown as 15 beside a plan of 15 and coloured as behind is a known fault of others.</summary>
public class DisplayLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000);
    private static readonly RatingCuts Cuts = RatingCuts.Current;

    private static readonly Unit[] Units =
    [
        new("homes", "", UnitKind.Count), new("of pupils", "%", UnitKind.Percentage), new("a year", "£", UnitKind.Money), new("per 1,000", "", UnitKind.Rate),
    ];

    private static readonly Gen<TargetTerms> Terms =
        from kind in Gen.Elements(Enum.GetValues<TargetKind>())
        from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        from shape in Gen.Elements(TrajectoryShape.Linear, TrajectoryShape.Compound, TrajectoryShape.Stepped)
        from baseline in Gen.Choose(-20000, 20000)
        from target in Gen.Choose(-20000, 20000)
        from scale in Gen.Elements(1, 10, 100, 1000)
        from tolerance in Gen.Frequency((4, Gen.Constant((double?)null)), (1, Gen.Choose(1, 20).Select(v => (double?)v)))
        let level = target / (double)scale
        select (kind == TargetKind.Profile
            ? new TargetTerms(kind, polarity, 0, 0, Math.Abs(level) + 1, 12, Profile: [15, 40, 70, 100])
            : new TargetTerms(kind, polarity, baseline / (double)scale, 0, level, 60, shape, Lower: level - 3.3, Upper: level + 3.3, Tolerance: kind == TargetKind.Band ? null : tolerance)).Settled();

    // Close to plan, to target, to an edge or to a cut, by distances from many units down to what binary arithmetic leaves over.
    private static readonly Gen<(Unit Unit, RatingQuestion Question)> Cases =
        from terms in Terms
        from month in Gen.Choose(1, 62)
        from unit in Gen.Elements(Units)
        from decimals in Gen.Choose(0, 3)
        from near in Gen.Choose(0, 3)
        from steps in Gen.Choose(-30, 30)
        from power in Gen.Choose(0, 16)
        from m in Gen.Elements<double?>(null, 0.5, 3)
        from width in Gen.Frequency((4, Gen.Constant(0.0)), (1, Gen.Elements(0.3, 5.0)))
        let at = near switch { 0 => terms.Target, 1 => terms.Kind == TargetKind.Band ? terms.Lower : terms.Target, 2 => terms.Kind == TargetKind.Band ? terms.Upper : terms.Baseline, _ => Trajectory.Expected(terms, month) ?? terms.Target }
        let actual = at + (steps * Math.Pow(10, -power))
        select (unit, new RatingQuestion(terms, actual, month, unit.Kind, decimals, m ?? (terms.Baseline == 0 ? 1 : null), width > 0 ? new Interval(actual - width, actual + width) : null));

    [Fact]
    public void Pair_OfActualAndPlan_ReadsAsTheRatingSays() => Check(Cases, c =>
    {
        var answer = RatingRule.Rate(c.Question, Cuts);
        if (answer.Expected is not { } plan) return answer.Rating is RagRating.NotRated || answer.Reason == RatingReason.TargetMet;
        var (left, right) = FigureText.Pair(Indicator(c.Unit, c.Question.Decimals), c.Question.Actual, plan);
        var apart = Read(left) - Read(right);
        if (c.Question.Terms.Kind == TargetKind.Band)
            return answer.Shortfall > 0 ? apart != 0 && apart < 0 == c.Question.Actual < plan : apart == 0;
        var better = apart * c.Question.Terms.Sign;

        return answer.Shortfall > 0 ? better < 0 : better >= 0;
    });

    [Fact]
    public void Pair_OnTheTargetsDate_ReadsAsMetExactlyWhereGreen() => Check(Cases, c =>
    {
        if (c.Question.Terms.Kind is TargetKind.FloorNow or TargetKind.Band) return true;
        var question = c.Question with { Month = c.Question.Terms.TargetMonth };
        var answer = RatingRule.Rate(question, Cuts);
        var (left, right) = FigureText.Pair(Indicator(c.Unit, question.Decimals), question.Actual, answer.Expected!.Value);

        return answer.Rating == RagRating.Green == ((Read(left) - Read(right)) * question.Terms.Sign >= 0);
    });

    [Theory]
    [InlineData("29 in 100, whose double is below 29", 29, 100)]
    [InlineData("57 in 100", 57, 100)]
    [InlineData("58 in 100", 58, 100)]
    [InlineData("7 in 25", 7, 25)]
    public void Rate_APercentageOfCountsThatMeetsItsTarget_IsGreenWhateverTheBinaryDust(string which, int count, int of)
    {
        var target = Math.Round(100m * count / of, 2);
        var terms = new TargetTerms(TargetKind.Reach, Polarity.HigherIsBetter, 10, 0, (double)target, 60).Settled();
        var actual = (double)count / of * 100;

        var answer = RatingRule.Rate(new(terms, actual, 60, UnitKind.Percentage, 1), Cuts);

        Assert.True((answer.Rating, answer.Reason) == (RagRating.Green, RatingReason.TargetMet), which);
        var (left, right) = FigureText.Pair(Indicator(Units[1], 1), actual, answer.Expected!.Value);
        Assert.Equal(left, right);
    }

    // Around each cut of each kind, by many and by few digits, and anywhere.
    private static readonly Gen<double> Shortfalls =
        from cut in Gen.Elements(0, Cuts.Green, Cuts.AmberGreen, Cuts.Red, Cuts.ProfileGreen, Cuts.ProfileAmberGreen, Cuts.ProfileAmberRed, Cuts.NarrowlyMissed, 0.5, 0.73)
        from steps in Gen.Choose(-60, 60)
        from power in Gen.Choose(2, 9)
        select Math.Round(cut + (steps * Math.Pow(10, -power)), 9);

    [Fact]
    public void Share_OfAShortfallBehindPlan_IsOnTheRatingsSideOfEveryCut()
    {
        var cases =
            from shortfall in Shortfalls
            from isProfile in Gen.Elements(true, false)
            select (shortfall, isProfile);

        Check(cases, c =>
        {
            // Half way to 200, and a year's total of 200 by its second quarter at 50 %: 100 planned.
            var terms = c.isProfile
                ? new TargetTerms(TargetKind.Profile, Polarity.HigherIsBetter, 0, 0, 200, 12, Profile: [25, 50, 75, 100])
                : new TargetTerms(TargetKind.Reach, Polarity.HigherIsBetter, 0, 0, 200, 12);
            var answer = RatingRule.Rate(new(terms, 100 * (1 - c.shortfall), 6, UnitKind.Percentage, 9), Cuts);
            var text = ShortfallWords.Share(answer.Shortfall);
            if (answer.Shortfall <= 0) return text == "on or ahead of plan" && answer.Rating == RagRating.Green;
            if (answer.Shortfall >= 1) return text == "no progress from the baseline, or worse" && answer.Rating == RagRating.Red;
            var read = Read(text[..text.IndexOf(' ', StringComparison.Ordinal)]) / 100;

            return read > 0 && Rating(read, c.isProfile) == answer.Rating;
        });
    }

    [Fact]
    public void Share_OfAMissedTarget_IsOnTheRatingsSideOfNarrowly() => Check(Shortfalls.Where(s => s > 0 && s < 1), s =>
        Read(ShareText.Of(s, Cuts)) / 100 <= (decimal)Cuts.NarrowlyMissed == s <= Cuts.NarrowlyMissed);

    [Theory]
    [InlineData(0.4, "40%")]
    [InlineData(0.402, "40.2%")]
    [InlineData(0.4004, "40.04%")]
    [InlineData(0.400000001, "40.0000001%")]
    [InlineData(0.399999999, "39.9999999%")]
    [InlineData(0.0504, "5.04%")]
    [InlineData(0.996, "99.6%")]
    [InlineData(0.254, "25.4%")]
    [InlineData(0.34, "34%")]
    [InlineData(0.425, "43%")]
    [InlineData(0.004, "0.4%")]
    [InlineData(0.000000001, "0.0000001%")]
    public void Of_AShortfall_TakesTheDigitsThatItsCutNeeds(double shortfall, string text) => Assert.Equal(text, ShareText.Of(shortfall, Cuts));

    private static RagRating Rating(decimal share, bool isProfile) => isProfile
        ? share <= (decimal)Cuts.ProfileGreen ? RagRating.Green : share <= (decimal)Cuts.ProfileAmberGreen ? RagRating.AmberGreen : share <= (decimal)Cuts.ProfileAmberRed ? RagRating.AmberRed : RagRating.Red
        : share <= (decimal)Cuts.Green ? RagRating.Green : share <= (decimal)Cuts.AmberGreen ? RagRating.AmberGreen : share < (decimal)Cuts.Red ? RagRating.AmberRed : RagRating.Red;

    // The number a reader takes from the text.
    private static decimal Read(string text) => decimal.Parse(
        text.Replace("−", "-", StringComparison.Ordinal).Replace("£", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal),
        NumberStyles.Number, CultureInfo.GetCultureInfo("en-GB"));

    private static Indicator Indicator(Unit unit, int decimals) => new()
    {
        Code = "T 1", Title = "Test", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = unit, Decimals = decimals, Frequency = Frequency.Quarter,
    };

    private static void Check<T>(Gen<T> values, Func<T, bool> law) => FsCheck.Check.One(Many, Prop.ForAll(values.ToArbitrary(), law));
}
