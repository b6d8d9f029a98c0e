using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using Interval = LspDashboard.Core.Progress.Interval;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>Each printed step, worked out as printed from the printed inputs, gives the number beside it, and the last ones what the rules gave.</summary>
public class WorkingTests
{
    private static readonly TrendPoint[] Worked =
    [
        new(0, 24.67, new(23.16, 26.25)), new(12, 24.6, new(23.15, 26.19)), new(24, 28, new(26.44, 29.64)), new(36, 30.2, new(28.63, 31.9)), new(48, 30.6, new(28.98, 32.25)),
    ];

    private static readonly double[] Spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    // METHOD section 6, in percent, in events, and for each 100.
    [Theory]
    [InlineData("65 of 100", "Wilson", UnitKind.Percentage, 65, 65, 100.0, 55.25444330, 73.63575176)]
    [InlineData("0 of 100: z^2 / (n + z^2) = 3.8414588 / 103.8414588", "Wilson", UnitKind.Percentage, 0, 0, 100.0, 0, 3.69934982)]
    [InlineData("all of 100, its mirror image", "Wilson", UnitKind.Percentage, 100, 100, 100.0, 96.30065018, 100)]
    [InlineData("a rate on 65 events", "Byar", UnitKind.Rate, 65, 65, null, 50.1631877105, 82.8491385459)]
    [InlineData("the same for each 1,000 of 2,000", "Byar", UnitKind.Rate, 32.5, 65, 2000.0, 25.08159385525, 41.42456927295)]
    [InlineData("5 of 100", "exact Poisson", UnitKind.Rate, 5, 5, 100.0, 1.6234863901, 11.6683320793)]
    public void Interval_MethodsCases_CanBeRepeatedFromTheirSteps(string which, string method, UnitKind unit, double value, double numerator, double? denominator, double lower, double upper)
    {
        var working = IntervalWorking.Of(unit, value, numerator, denominator)!;

        Assert.True(working.Method == method, which);
        Ends(lower, upper, working);
        Assert.StartsWith("PHE/OHID public health methods", working.Source, StringComparison.Ordinal);
    }

    // No events: 1 - e^-m = 0.975, so m = ln 40.
    [Theory]
    [InlineData(0, "exact Poisson", 0, 3.6888794541)]
    [InlineData(5, "exact Poisson", 1.6234863901, 11.6683320793)]
    [InlineData(65, "Byar", 50.1631877105, 82.8491385459)]
    public void Interval_OfACount_CanBeRepeated(double count, string method, double lower, double upper)
    {
        var working = IntervalWorking.OfCount(count);

        Assert.Equal(method, working.Method);
        Ends(lower, upper, working);
    }

    [Fact]
    public void Interval_OfAnyCounts_HasTheEndsOfTheRule()
    {
        var cases =
            from unit in Gen.Elements(Enum.GetValues<UnitKind>())
            from numerator in Gen.Choose(-2, 300)
            from more in Gen.Choose(-2, 3000)
            select (unit, Numerator: (double)numerator, Denominator: (double)(numerator + more));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (working, interval) = (IntervalWorking.Of(c.unit, 7.5, c.Numerator, c.Denominator), ConfidenceIntervals.Of(c.unit, 7.5, c.Numerator, c.Denominator));
            if (working is null || interval is null) return working is null && interval is null;
            Repeat(working);
            return (Step(working, "lower"), Step(working, "upper")) == (interval.Value.Lower, interval.Value.Upper);
        }));
    }

    [Fact]
    public void Trend_MethodsCase_CanBeRepeatedFromItsSteps()
    {
        var working = TrendWorking.Of(Worked)!;

        Repeat(working);
        Assert.Equal(46.77, Step(working, "χ²"), 2);
        Assert.Equal(TrendTest.Of(Worked).Slope, Step(working, "b"));
        Assert.True(Step(working, "χ²") > working.Inputs.Single(i => i.Symbol == "critical").Value);
        for (var leftOut = 1; leftOut <= 5; leftOut++)
            Assert.Equal(SlopeWithout(working, leftOut), Step(working, FormattableString.Invariant($"b{leftOut}")), 9);
    }

    [Fact]
    public void Trend_ThatCannotBeCalculated_HasNoWorking()
    {
        Assert.Null(TrendWorking.Of(Worked.AsSpan(1)));
        Assert.Null(TrendWorking.Of([.. Worked[..4], new(48, 30.6, null)]));
    }

    // METHOD: 1 and 2 in turn with a 10 in fifth place: 17 ranges, 15 of them 1, one 8 and one 9, so AMR is 32/17; the two lie beyond 3.267 AMR.
    [Theory]
    [InlineData(true, 35 / 18.0, 2, 1, 2.66)]
    [InlineData(false, 35 / 18.0, null, 32 / 17.0, 5.007058824)]
    public void Control_MethodsSpike_CanBeRepeatedFromItsSteps(bool isScreened, double centre, int? dropped, double range, double spread)
    {
        var working = ControlWorking.Of(Spike, isScreened);

        Repeat(working);
        Assert.Equal(centre, Step(working, "centre"), 9);
        Assert.Equal(dropped, working.Steps.SingleOrDefault(s => s.Symbol == "dropped")?.Value);
        Assert.Equal(range, Step(working, isScreened ? "screened" : "AMR"), 9);
        Assert.Equal(spread, Step(working, "spread"), 9);
        Assert.Equal(ControlChart.Limits(Spike, isScreened).Upper, Step(working, "upper"));
    }

    [Fact]
    public void Control_OfAnyValues_CanBeRepeated()
    {
        var cases =
            from length in Gen.Choose(1, 30)
            from values in Gen.ArrayOf(Gen.Frequency((9, Gen.Choose(0, 5)), (1, Gen.Choose(-200, 200))), length)
            from isScreened in Gen.Elements(true, false)
            select (Values: values.Select(v => v / 10.0).ToArray(), isScreened);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (working, limits) = (ControlWorking.Of(c.Values, c.isScreened), ControlChart.Limits(c.Values, c.isScreened));
            Repeat(working);
            return (Step(working, "lower"), Step(working, "upper")) == (limits.Lower, limits.Upper);
        }));
    }

    [Fact]
    public void Pace_EveryKindOfQuestion_CanBeRepeated()
    {
        var cases =
            from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
            from negative in Gen.Elements(1, 1, 1, -1)
            from baseline in Gen.Choose(0, 250)
            from actual in Gen.Choose(1, 250)
            from target in Gen.Frequency((2, Gen.Choose(0, 250).Select(v => (double?)v)), (1, Gen.Constant((double?)null)), (1, Gen.Constant((double?)baseline)))
            from limit in Gen.Elements<double?>(null, 100, 50)
            from months in Gen.Choose(6, 120)
            select new PaceQuestion(polarity, negative * baseline, 0, negative * actual, months, negative * target, 150, limit);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(cases.ToArbitrary(), question =>
        {
            var (working, pace) = (PaceWorking.Of(question), PaceRule.Of(question));
            if (working is null) return pace.Status == PaceStatus.NotAvailable;
            Repeat(working);
            return Step(working, "score") == pace.Score && pace.Value == working.Steps.SingleOrDefault(s => s.Symbol == (question.Target is null ? "g" : "R"))?.Value;
        }));
    }

    // METHOD: 14.5 in 2015 to 10.2 in 2023, target 7.25 in 2030, lower is better.
    [Fact]
    public void Pace_MethodsCase_CanBeRepeatedFromItsSteps()
    {
        var working = PaceWorking.Of(new(Polarity.LowerIsBetter, 14.5, 2015 * 12, 10.2, 2023 * 12, 7.25, 2030 * 12))!;

        Repeat(working);
        Assert.Equal(0.9525901792, Step(working, "R"), 10);
        Assert.Equal(2.5185563910, Step(working, "score"), 10);
        Assert.Equal("min(7.1429R - 4.2857, 5)", working.Steps[^1].Formula);
    }

    private static void Ends(double lower, double upper, Working working)
    {
        Repeat(working);
        Assert.Equal(lower, Step(working, "lower"), 8);
        Assert.Equal(upper, Step(working, "upper"), 8);
    }

    private static double Step(Working working, string symbol) => working.Steps.Single(s => s.Symbol == symbol).Value;

    // Formulas are read as printed; the few that are words are worked out here.
    private static void Repeat(Working working)
    {
        var known = working.Inputs.ToDictionary(i => i.Symbol, i => i.Value, StringComparer.Ordinal);
        var values = working.Inputs.Where(i => i.Symbol.StartsWith('v')).Select(i => i.Value).ToList();
        var ranges = values.Zip(values.Skip(1), (a, b) => Math.Abs(a - b)).ToList();
        foreach (var step in working.Steps)
        {
            var again = step.Formula switch
            {
                "the mean of the values" => values.Average(),
                "the mean of the differences from one value to the next, without sign" => ranges.DefaultIfEmpty(0).Average(),
                "how many are the cut or more" => ranges.Count(r => r >= known["cut"]),
                "the mean of the ranges below the cut" => ranges.Where(r => r < known["cut"]).Average(),
                _ when step.Formula.StartsWith("as b, without year ", StringComparison.Ordinal) => SlopeWithout(working, int.Parse(step.Formula[^1..], CultureInfo.InvariantCulture)),
                _ => FormulaReader.Evaluate(step.Formula, known),
            };
            Assert.True(Math.Abs(again - step.Value) <= 1e-9 * (1 + Math.Abs(again)), FormattableString.Invariant($"{working.Method}: {step.Symbol} = {step.Formula} gives {again}, not {step.Value}"));
            // What follows rests on what is printed, not on what was worked out here.
            known[step.Symbol] = step.Value;
        }
    }

    // Through the weighted means: another way than the rule's.
    private static double SlopeWithout(Working working, int leftOut)
    {
        double Of(string symbol, int year) => working.Inputs.Single(i => i.Symbol == FormattableString.Invariant($"{symbol}{year}")).Value;
        var years = Enumerable.Range(1, 5).Where(y => y != leftOut).Select(y => (Year: y, Value: Of("v", y), Weight: 1 / Math.Pow((Of("U", y) - Of("L", y)) / 3.92, 2))).ToList();
        var all = years.Sum(y => y.Weight);
        var (meanYear, meanValue) = (years.Sum(y => y.Weight * y.Year) / all, years.Sum(y => y.Weight * y.Value) / all);
        return years.Sum(y => y.Weight * (y.Year - meanYear) * (y.Value - meanValue)) / years.Sum(y => y.Weight * (y.Year - meanYear) * (y.Year - meanYear));
    }
}
