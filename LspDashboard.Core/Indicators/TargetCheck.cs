using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>Whether a target may be saved: what is wrong, by field.</summary>
public static class TargetCheck
{
    public static IReadOnlyDictionary<string, string> Problems(Target target, Indicator indicator)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        CheckLevel(target, problems);
        if (target.Kind == TargetKind.Profile) CheckProfile(target, problems);
        else
        {
            CheckFrequency(target.TargetPeriod, indicator.Frequency, nameof(target.TargetPeriod), problems);
            if (target.Kind is TargetKind.Reach or TargetKind.Limit or TargetKind.Maintain || (target.Kind == TargetKind.FloorByDate && target.Baseline is not null))
                CheckBaseline(target, indicator, problems);
        }
        if (target.Trajectory is TrajectoryShape.Milestones or TrajectoryShape.Stepped) CheckMilestones(target, problems);
        if (target.Tolerance is <= 0) problems[nameof(target.Tolerance)] = "A tolerance is above 0; leave it empty to rate by the change that was planned.";
        return problems;
    }

    private static void CheckLevel(Target target, Dictionary<string, string> problems)
    {
        if (target.Kind == TargetKind.Band)
        {
            if (target.Lower is null || target.Upper is null) problems[nameof(target.Lower)] = "Give both edges of the band.";
            else if (target.Lower >= target.Upper) problems[nameof(target.Lower)] = "The lower edge is below the upper one.";
        }
        else if (target.Value is not { } value || !double.IsFinite(value)) problems[nameof(target.Value)] = "Give the value to be reached.";
        else if (target.Kind == TargetKind.Profile && value <= 0) problems[nameof(target.Value)] = "A year's total is above 0.";
    }

    private static void CheckProfile(Target target, Dictionary<string, string> problems)
    {
        if (target.TargetPeriod.Frequency != Frequency.FinancialYear) problems[nameof(target.TargetPeriod)] = "A profile is of a financial year, such as 2009/10.";
        if (target.Profile.Count is not (4 or 12)) problems[nameof(target.Profile)] = "Give four quarters, such as 15/40/70/100, or twelve months.";
        else if (target.Profile.Zip(target.Profile.Skip(1)).Any(p => p.Second < p.First) || target.Profile[0] < 0) problems[nameof(target.Profile)] = "Shares of the year so far never fall.";
        else if (Math.Abs(target.Profile[^1] - 100) > 1e-9) problems[nameof(target.Profile)] = "The last share is 100: the whole year.";
    }

    private static void CheckBaseline(Target target, Indicator indicator, Dictionary<string, string> problems)
    {
        if (target is { Kind: TargetKind.Reach, Baseline: { } from, Value: { } to } && (int)indicator.Polarity * (to - from) < 0)
            problems[nameof(target.Value)] = "The target is worse than its baseline. Choose 'Limit the rise' if that is meant, or check which way is better.";
        if (target.Baseline is null) problems[nameof(target.Baseline)] = "Give the value it starts from.";
        if (target.BaselinePeriod is not { } period) problems[nameof(target.BaselinePeriod)] = "Say which period the baseline is of.";
        else
        {
            CheckFrequency(period, indicator.Frequency, nameof(target.BaselinePeriod), problems);
            if (period.EndMonth >= target.TargetPeriod.EndMonth) problems[nameof(target.TargetPeriod)] = $"The target must come after its baseline, {period.Label}.";
        }
    }

    private static void CheckMilestones(Target target, Dictionary<string, string> problems)
    {
        if (target.Milestones.Count == 0) problems[nameof(target.Milestones)] = "Give at least one agreed point, such as 2009/10 Q2 = 12.";
        else if (target.Milestones.Any(m => m.Period.EndMonth >= target.TargetPeriod.EndMonth || m.Period.EndMonth <= (target.BaselinePeriod?.EndMonth ?? 0)))
            problems[nameof(target.Milestones)] = "Agreed points lie between the baseline and the target.";
        else if (target.Milestones.GroupBy(m => m.Period.EndMonth).Any(g => g.Count() > 1)) problems[nameof(target.Milestones)] = "Two agreed points are of the same date.";
    }

    private static void CheckFrequency(ReportingPeriod period, Frequency frequency, string field, Dictionary<string, string> problems)
    {
        if (period.Frequency != frequency) problems[field] = $"{period.Label} is a {PeriodText.Name(period.Frequency)}, and this indicator is reported by {PeriodText.Name(frequency)}.";
    }
}
