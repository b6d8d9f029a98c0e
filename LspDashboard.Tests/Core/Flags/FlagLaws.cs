using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>Flags after polarity: the same series upside down, with the other way better, is flagged the same.</summary>
public class FlagLaws
{
    private static readonly Gen<(int[] Values, int Baseline, int Target, int[] England, bool HasIntervals, bool IsAnnual)> Cases =
        from values in Gen.Choose(-300, 300).ArrayOf(9)
        from baseline in Gen.Choose(-200, 200)
        from target in Gen.Choose(-200, 200)
        from england in Gen.Choose(-300, 300).ArrayOf(9)
        from hasIntervals in Gen.Elements(true, false)
        from isAnnual in Gen.Elements(true, false)
        select (values, baseline, target, england, hasIntervals, isAnnual);

    [Fact]
    public void Of_TheMirrorImage_RaisesAndClearsTheSame() => Check(c =>
    {
        var (one, other) = (Question(c, Polarity.HigherIsBetter), Question(c, Polarity.LowerIsBetter));
        var (raised, mirrored) = (FlagCases.Raised(one), FlagCases.Raised(other));

        return raised.Select(f => (f.Kind, f.Severity, f.Since)).SequenceEqual(mirrored.Select(f => (f.Kind, f.Severity, f.Since)))
            && FlagCases.Cleared(one).Select(f => (f.Kind, f.Until)).SequenceEqual(FlagCases.Cleared(other).Select(f => (f.Kind, f.Until)));
    });

    [Fact]
    public void Of_AnyFigures_ReadAsSentencesAndStandSinceAFigureOfTheirs() => Check(c =>
    {
        var question = Question(c, Polarity.HigherIsBetter);
        return FlagCases.Raised(question).All(f => f.Reason.EndsWith('.') && !f.Reason.Contains("NaN", StringComparison.Ordinal) && f.Working.Rule.EndsWith('.')
            && f.Since is { Period: { } period } since && question.Points.Any(p => p.Period == period && p.KnownFrom == since.Day));
    });

    [Fact]
    public void Of_WithinChance_NeverUnderperforms() => Check(c =>
    {
        var question = Question(c, Polarity.HigherIsBetter);
        return question.Last.Rating.Reason != RatingReason.WithinChance || FlagCases.Raised(question, FlagKind.Underperforming) is null;
    });

    private static FlagQuestion Question((int[] Values, int Baseline, int Target, int[] England, bool HasIntervals, bool IsAnnual) c, Polarity polarity)
    {
        var sign = (int)polarity;
        var first = c.IsAnnual ? ReportingPeriod.CalendarYear(2000) : ReportingPeriod.Quarter(2006, 1);
        // Signs of both kinds, so that nothing is bounded by zero on one side only.
        double[] values = [.. c.Values.Select(v => sign * v / 10.0)];
        values[1] += c.Values[1] < 0 ? -sign : sign;
        values[0] = -values[1];
        var to = c.IsAnnual ? ReportingPeriod.CalendarYear(2012) : ReportingPeriod.Quarter(2010, 4);
        var terms = FlagCases.Reach(sign * c.Baseline / 10.0, first, sign * c.Target / 10.0, to, polarity);
        var indicator = FlagCases.Indicator(first.Frequency, polarity, i => i.Unit = new("balance", "", UnitKind.Rate));
        return FlagCases.Question(indicator, terms, first, values, c.HasIntervals ? 3 : null).Beside("England", first, [.. c.England.Select(v => sign * v / 10.0)]);
    }

    private static void Check(Func<(int[] Values, int Baseline, int Target, int[] England, bool HasIntervals, bool IsAnnual), bool> law) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases.ToArbitrary(), law));
}
