using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>An unknown rating never shows a colour: without value, target or plan there is none, on the page or in a flag.</summary>
public class NotRatedLaws
{
    private static readonly Gen<(double? Actual, ReportingPeriod Period, ObservationStatus Status, TargetKind? Kind, double? Baseline, UnitKind Unit, bool IsRated)> Cases =
        from actual in Gen.Frequency((3, Gen.Choose(-200, 200).Select(v => (double?)v)), (1, Gen.Constant((double?)null)))
        from period in Gen.Elements(MadeFacts.Q1, MadeFacts.Q2, MadeFacts.Q2.Next, ReportingPeriod.Quarter(2007, 1))
        from status in Gen.Elements(ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Withdrawn)
        from kind in Gen.Frequency((4, Gen.Elements(Enum.GetValues<TargetKind>()).Select(k => (TargetKind?)k)), (1, Gen.Constant((TargetKind?)null)))
        from baseline in Gen.Elements<double?>(null, 0, 40)
        from unit in Gen.Elements(UnitKind.Count, UnitKind.Percentage, UnitKind.Rate)
        from isRated in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select (actual, period, status, kind, baseline, unit, isRated);

    [Fact]
    public void Build_WithoutValueTargetOrPlan_HasNoColour() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            var scorecard = new MadeFacts()
                .Add("Homes", null, set: i => { i.Unit = new("of them", "", c.Unit); i.IsRated = c.IsRated; }, target: t => Target(t, c.Kind, c.Baseline))
                .Report(c.Period, c.Actual, status: c.Status)
                .Scorecard();
            var score = scorecard.Indicators[0];
            var hasValue = c is { Actual: not null, Status: not ObservationStatus.Withdrawn } && c.Period.EndMonth <= scorecard.Period.EndMonth;
            var hasPlan = score.Rating.Expected is not null || score.Rating.Reason == RatingReason.TargetMet;
            var isKnown = c.IsRated && hasValue && c.Kind is not null && score.Terms is not null && hasPlan && score.Rating.Reason != RatingReason.DifferenceThatMattersMissing;

            return isKnown
                ? score.Rating.Rating != RagRating.NotRated
                : score.Rating.Rating == RagRating.NotRated
                    && score.Rating.Rating.CssClass() == "rag-not-rated"
                    && scorecard.Overall.Rating == RagRating.NotRated
                    && scorecard.Themes.All(t => t.RollUp.Rating == RagRating.NotRated)
                    && score.Flags.All(f => f.Kind != FlagKind.Underperforming)
                    && double.IsNaN(score.Rating.Shortfall);
        }));

    private static Target? Target(Target agreed, TargetKind? kind, double? baseline)
    {
        if (kind is null) return null;
        agreed.Kind = kind.Value;
        // Only what each kind may leave out: see Target.
        agreed.Baseline = kind is TargetKind.FloorByDate or TargetKind.FloorNow or TargetKind.Band ? baseline : baseline ?? 40;
        if (agreed.Baseline is null) agreed.BaselinePeriod = null;
        if (kind == TargetKind.Profile) agreed.Profile = [15, 40, 70, 100];
        if (kind == TargetKind.Band) (agreed.Lower, agreed.Upper, agreed.Value) = (40, 60, null);
        return agreed;
    }
}
