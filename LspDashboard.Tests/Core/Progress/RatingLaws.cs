using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using Interval = LspDashboard.Core.Progress.Interval;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>What must be so of every rating, whatever the numbers.</summary>
public class RatingLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static readonly Gen<double?> Difference = Gen.Frequency(
        (3, Gen.Choose(1, 50).Select(v => (double?)v)), (1, Gen.Constant((double?)null)));

    private static readonly Gen<PlannedPoint[]> Points =
        from first in Gen.Choose(-200, 200)
        from second in Gen.Choose(-200, 200)
        select new PlannedPoint[] { new(20, first), new(40, second) };

    private static readonly Gen<TargetTerms> Terms =
        from kind in Gen.Elements(Enum.GetValues<TargetKind>())
        from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        from shape in Gen.Elements(Enum.GetValues<TrajectoryShape>())
        from points in Points
        from baseline in Gen.Choose(-200, 200)
        from target in Gen.Choose(-200, 200)
        from width in Gen.Choose(1, 100)
        from tolerance in Gen.Frequency((4, Gen.Constant((double?)null)), (1, Gen.Choose(1, 20).Select(v => (double?)v)))
        select (kind == TargetKind.Profile
            ? new TargetTerms(kind, polarity, 0, 0, Math.Abs(target) + 1, 12, Profile: [15, 40, 70, 100])
            : new TargetTerms(kind, polarity, baseline, 0, target, 60, shape, points, Lower: target - width, Upper: target + width, Tolerance: kind == TargetKind.Band ? null : tolerance)).Settled();

    private static readonly Gen<RatingQuestion> Questions =
        from terms in Terms
        from month in Gen.Choose(-6, 70)
        from tenths in Gen.Choose(-3000, 3000)
        from onTarget in Gen.Choose(0, 9)
        from m in Difference
        from width in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 80)))
        let actual = onTarget == 0 ? terms.Target : tenths / 10.0
        // A percentage, so that a tolerance is in units; 12 digits, so that the noise is negligible.
        select new RatingQuestion(terms, actual, month, UnitKind.Percentage, 12, m, width == 0 ? null : new Interval(actual - width, actual + width));

    private static readonly Gen<RatingQuestion> Rates =
        from question in Questions
        select question with { Unit = UnitKind.Rate, Terms = question.Terms with { Tolerance = null } };

    [Fact]
    public void Rate_NegatedWithTheOtherPolarity_IsTheSame() => Check(Gen.OneOf(Questions, Rates), question =>
    {
        var answer = Rate(question);
        var mirrored = Rate(Mirrored(question));

        return answer.Rating == mirrored.Rating && answer.Reason == mirrored.Reason && answer.Shortfall.Equals(mirrored.Shortfall);
    });

    [Fact]
    public void Rate_InOtherUnits_IsTheSame()
    {
        var units =
            from question in Questions
            from k in Gen.Elements(0.001, 0.1, 1 / 3.0, 2, 60, 1000)
            select (Question: question with { DifferenceThatMatters = question.DifferenceThatMatters ?? 2 }, K: k);

        Check(units, u =>
        {
            var (answer, scaled) = (Rate(u.Question), Rate(Scaled(u.Question, u.K)));
            return answer.Rating == scaled.Rating && (double.IsNaN(answer.Shortfall) || Math.Abs(answer.Shortfall - scaled.Shortfall) < 1e-6);
        });
    }

    [Fact]
    public void Rate_OfABetterValue_IsNeverWorse()
    {
        var pairs =
            from question in Gen.OneOf(Questions, Rates)
            where question.Terms.Kind != TargetKind.Band // where better has two sides
            from better in Gen.OneOf(Gen.Choose(0, 20).Select(v => v / 10.0), Gen.Choose(0, 300).Select(v => (double)v))
            select (Question: question, Better: better);

        Check(pairs, p =>
        {
            var step = p.Better * p.Question.Terms.Sign;
            var better = p.Question with
            {
                Actual = p.Question.Actual + step,
                Interval = p.Question.Interval is { } i ? new Interval(i.Lower + step, i.Upper + step) : null,
            };
            var (from, to) = (Rate(p.Question).Rating, Rate(better).Rating);
            return from == RagRating.NotRated ? to is RagRating.NotRated or RagRating.Green : to != RagRating.NotRated && to <= from;
        });
    }

    [Fact]
    public void Rate_OfABand_IsNeverWorseNearerToIt()
    {
        var pairs =
            from question in Questions
            where question.Terms.Kind == TargetKind.Band
            from share in Gen.Choose(0, 100)
            select (Question: question with { Interval = null }, Share: share / 100.0);

        Check(pairs, p =>
        {
            var middle = p.Question.Terms.Target;
            return Rate(p.Question with { Actual = middle + ((p.Question.Actual - middle) * p.Share) }).Rating <= Rate(p.Question).Rating;
        });
    }

    [Fact]
    public void Rate_IsNotRated_ExactlyWithoutPlanOrDifferenceThatMatters() => Check(Gen.OneOf(Questions, Rates), question =>
    {
        var terms = question.Terms;
        // Nothing to measure by: no own difference, no percentage, and 0 % of a baseline of 0. A profile and a band have another measure.
        var noDifference = question.DifferenceThatMatters is null && question.Unit != UnitKind.Percentage && terms.Baseline == 0
            && terms.Kind is not (TargetKind.Profile or TargetKind.Band);
        var noPlan = terms.Kind switch
        {
            TargetKind.Profile => question.Month is < 1 or > 12, // another year
            TargetKind.Reach or TargetKind.FloorByDate => question.Month < 0 && (question.Actual - terms.Target) * terms.Sign < 0,
            TargetKind.Limit => question.Month < 0,
            _ => false,
        };

        return (Rate(question).Rating == RagRating.NotRated) == (noDifference || noPlan);
    });

    [Fact]
    public void Rate_FromTheTargetsDateOn_IsMetOrMissed() => Check(Questions, question =>
    {
        var terms = question.Terms;
        if (terms.Kind is TargetKind.FloorNow or TargetKind.Profile) return true;
        var met = terms.Kind == TargetKind.Band
            ? question.Actual >= terms.Lower && question.Actual <= terms.Upper
            : (question.Actual - terms.Target) * terms.Sign >= 0;
        var rating = Rate(question with { Month = 60 + Math.Abs(question.Month) }).Rating;

        return met ? rating == RagRating.Green : rating is RagRating.AmberRed or RagRating.Red;
    });

    private static RatingAnswer Rate(in RatingQuestion question) => RatingRule.Rate(question, RatingCuts.Current);

    private static RatingQuestion Mirrored(in RatingQuestion q) => Scaled(q, -1) with
    {
        Terms = Scaled(q, -1).Terms with { Polarity = (Polarity)(-q.Terms.Sign), Tolerance = q.Terms.Tolerance, Lower = -q.Terms.Upper, Upper = -q.Terms.Lower },
        DifferenceThatMatters = q.DifferenceThatMatters,
        Interval = q.Interval is { } i ? new Interval(-i.Upper, -i.Lower) : null,
    };

    private static RatingQuestion Scaled(in RatingQuestion q, double k) => q with
    {
        Actual = q.Actual * k,
        DifferenceThatMatters = q.DifferenceThatMatters * k,
        Interval = q.Interval?.Scaled(k),
        Terms = q.Terms with
        {
            Baseline = q.Terms.Baseline * k,
            Target = q.Terms.Target * k,
            Lower = q.Terms.Lower * k,
            Upper = q.Terms.Upper * k,
            Tolerance = q.Terms.Tolerance * k,
            Milestones = q.Terms.Milestones?.Select(p => p with { Value = p.Value * k }).ToArray(),
        },
    };

    private static void Check<T>(Gen<T> values, Func<T, bool> law) => FsCheck.Check.One(Many, Prop.ForAll(values.ToArbitrary(), law));
}
