using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>Linear and compound plans that rate the same value differently, METHOD section 3: shown, not settled.</summary>
/// <param name="Linear">Against a straight line.</param>
/// <param name="Compound">Against the same proportion each month.</param>
public sealed record PlanDisagreement(RatingAnswer Linear, RatingAnswer Compound)
{
    /// <returns>
    /// Null where both give one rating, or where there are no two shapes to compare: points were agreed, the level is held,
    /// a compound plan is not possible, or the value is not rated.
    /// </returns>
    public static PlanDisagreement? Of(in RatingQuestion question, RatingCuts cuts)
    {
        var terms = question.Terms;
        if (terms.Kind is not (TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate)) return null;
        if (terms.Shape is not (TrajectoryShape.Linear or TrajectoryShape.Compound) || !Trajectory.IsCompoundPossible(terms)) return null;
        var linear = RatingRule.Rate(question with { Terms = terms with { Shape = TrajectoryShape.Linear } }, cuts);
        var compound = RatingRule.Rate(question with { Terms = terms with { Shape = TrajectoryShape.Compound } }, cuts);
        return linear.Rating == compound.Rating ? null : new(linear, compound);
    }
}
