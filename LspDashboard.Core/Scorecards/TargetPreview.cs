using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a scorecard would say if a target that somebody types were saved: by the same rules, and nothing is written.</summary>
/// <param name="Now">The indicator as it is.</param>
/// <param name="Then">The indicator as it would be.</param>
/// <param name="Counts">False where the typed target is not the one in force for the period asked about: it begins later, or another follows it.</param>
/// <param name="Path">The plan of the typed target, at the end of each period; empty for a band, or a floor without a baseline.</param>
public sealed record TargetPreview(IndicatorScore Now, IndicatorScore Then, Target Typed, bool Counts, IReadOnlyList<(ReportingPeriod Period, double Plan)> Path)
{
    /// <summary>Each figure from the baseline on that is rated now or would be, and any earlier one that would be rated otherwise, latest first.</summary>
    public IReadOnlyList<PreviewedRating> Ratings { get; } = Now.Series.Zip(Then.Series, (now, then) => new PreviewedRating(then.Period, then.Value, then.Plan, now.Rating.Rating, then.Rating.Rating))
        .Where(r => r.Changes || (r.After != RagRating.NotRated && !(r.Period.EndMonth < Typed.BaselinePeriod?.EndMonth))).Reverse().ToList();

    /// <param name="known">What is known of the partnership, or of this indicator only.</param>
    /// <param name="typed">Of an indicator in use; it has passed its check.</param>
    /// <param name="period">The reporting period asked about; null for the current one.</param>
    /// <param name="method">The thresholds.</param>
    /// <returns>Null where the indicator is not in use in the period.</returns>
    public static TargetPreview? Of(PartnershipFacts known, Target typed, ReportingPeriod? period, Method method)
    {
        if (Score(known, typed.IndicatorId, period, method) is not { } now) return null;
        var then = typed.EffectiveFrom <= known.AsKnown && Score(With(known, typed), typed.IndicatorId, period, method) is { } changed ? changed : now;
        var terms = typed.Kind == TargetKind.Band ? null : TargetInForce.Terms(typed, now.Indicator, now.Series);
        return new(now, then, typed, then.Target == typed, terms is { } planned ? TargetPath.Of(planned, typed, now.Indicator, now.Actual?.Period) : []);
    }

    private static IndicatorScore? Score(PartnershipFacts known, int indicatorId, ReportingPeriod? period, Method method) =>
        ScorecardBuilder.Build(known, period, method).Indicators.FirstOrDefault(i => i.Indicator.Id == indicatorId);

    // In the order in which the reader would find it: what is recorded last comes last of its day.
    private static PartnershipFacts With(PartnershipFacts known, Target typed) => known with
    {
        Targets = known.Targets.Append(typed).OrderBy(t => t.EffectiveFrom).ThenBy(t => t == typed).ThenBy(t => t.Id).ToList(),
    };
}
