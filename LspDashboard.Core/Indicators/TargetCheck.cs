using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>Whether a target may be saved: what is wrong, by field.</summary>
public static class TargetCheck
{
    public const int LongestText = 500;

    /// <summary>The same, and what cannot be known yet on the day on which the partnership stands.</summary>
    public static IReadOnlyDictionary<string, string> Problems(Target target, Indicator indicator, DateOnly asKnown)
    {
        var problems = new Dictionary<string, string>(Problems(target, indicator), StringComparer.Ordinal);
        if (HasBaseline(target) && target.BaselinePeriod is { IsValid: true } from && from.LastDay > asKnown)
            problems.TryAdd(nameof(target.BaselinePeriod), $"{from.Label} ends on {FigureText.Date(from.LastDay)}, after {FigureText.Date(asKnown)}, the day on which the partnership stands. A baseline is of a period that has ended.");
        return problems;
    }

    public static IReadOnlyDictionary<string, string> Problems(Target target, Indicator indicator)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        CheckLevel(target, problems);
        if (target.Kind == TargetKind.Profile) CheckProfile(target, problems);
        else
        {
            CheckFrequency(target.TargetPeriod, indicator.Frequency, nameof(target.TargetPeriod), problems);
            if (HasBaseline(target)) CheckBaseline(target, indicator, problems);
        }
        if (target.Trajectory is TrajectoryShape.Milestones or TrajectoryShape.Stepped) CheckMilestones(target, indicator, problems);
        if (target.Tolerance is { } tolerance && !(tolerance > 0 && double.IsFinite(tolerance))) problems[nameof(target.Tolerance)] = "A tolerance is above 0; leave it empty to rate by the change that was planned.";
        if (target.TargetPeriod.IsValid && target.EffectiveFrom > target.TargetPeriod.LastDay)
            problems[nameof(target.EffectiveFrom)] = $"It would take effect after it falls due, at the end of {target.TargetPeriod.Label}.";
        CheckText(target.Source, nameof(target.Source), problems);
        CheckText(target.AgreedBy, nameof(target.AgreedBy), problems);
        return problems;
    }

    private static bool HasBaseline(Target target) =>
        target.Kind is TargetKind.Reach or TargetKind.Limit or TargetKind.Maintain || (target.Kind == TargetKind.FloorByDate && (target.Baseline is not null || target.BaselinePeriod is not null));

    private static void CheckText(string text, string field, Dictionary<string, string> problems)
    {
        if (text.Length > LongestText) problems[field] = string.Create(CultureInfo.InvariantCulture, $"Use at most {LongestText} characters; this has {text.Length}.");
    }

    private static void CheckLevel(Target target, Dictionary<string, string> problems)
    {
        if (target.Kind == TargetKind.Band)
        {
            if (target.Lower is not { } lower || target.Upper is not { } upper || !double.IsFinite(lower) || !double.IsFinite(upper)) problems[nameof(target.Lower)] = "Give both edges of the band.";
            else if (lower >= upper) problems[nameof(target.Lower)] = "The lower edge is below the upper one.";
        }
        else if (target.Value is not { } value || !double.IsFinite(value)) problems[nameof(target.Value)] = "Give the value to be reached.";
        else if (target.Kind == TargetKind.Profile && value <= 0) problems[nameof(target.Value)] = "A year's total is above 0.";
    }

    private static void CheckProfile(Target target, Dictionary<string, string> problems)
    {
        if (target.TargetPeriod.Frequency != Frequency.FinancialYear) problems[nameof(target.TargetPeriod)] = "A profile is of a financial year, such as 2009/10.";
        if (target.Profile.Count is not (4 or 12)) problems[nameof(target.Profile)] = "Give four quarters, such as 15/40/70/100, or twelve months.";
        else if (target.Profile.Zip(target.Profile.Skip(1)).Any(p => !(p.Second >= p.First)) || !(target.Profile[0] >= 0)) problems[nameof(target.Profile)] = "Shares of the year so far never fall.";
        else if (Math.Abs(target.Profile[^1] - 100) > 1e-9) problems[nameof(target.Profile)] = "The last share is 100: the whole year.";
    }

    private static void CheckBaseline(Target target, Indicator indicator, Dictionary<string, string> problems)
    {
        if (target is { Kind: TargetKind.Reach, Baseline: { } from, Value: { } to } && (int)indicator.Polarity * (to - from) < 0)
            problems[nameof(target.Value)] = "The target is worse than its baseline. Choose 'Limit the rise' if that is meant, or check which way is better.";
        if (target.Baseline is not { } baseline || !double.IsFinite(baseline)) problems[nameof(target.Baseline)] = "Give the value it starts from.";
        if (target.BaselinePeriod is not { } period) problems[nameof(target.BaselinePeriod)] = "Say which period the baseline is of.";
        else
        {
            CheckFrequency(period, indicator.Frequency, nameof(target.BaselinePeriod), problems);
            if (period.EndMonth >= target.TargetPeriod.EndMonth) problems[nameof(target.TargetPeriod)] = $"The target must come after its baseline, {period.Label}.";
        }
    }

    private static void CheckMilestones(Target target, Indicator indicator, Dictionary<string, string> problems)
    {
        if (target.Milestones.Count == 0) problems[nameof(target.Milestones)] = "Give at least one agreed point, such as 2009/10 Q2 = 12.";
        else if (target.Milestones.Any(m => m.Period.EndMonth >= target.TargetPeriod.EndMonth || m.Period.EndMonth <= (target.BaselinePeriod?.EndMonth ?? 0)))
            problems[nameof(target.Milestones)] = "Agreed points lie between the baseline and the target.";
        else if (target.Milestones.GroupBy(m => m.Period.EndMonth).FirstOrDefault(g => g.Count() > 1) is { } twice)
            problems[nameof(target.Milestones)] = $"Two agreed points are of the same date, {twice.First().Period.Label}. Keep one of them.";
        else if (target.Milestones.Any(m => !double.IsFinite(m.Value))) problems[nameof(target.Milestones)] = "Give each agreed point its value.";
        else foreach (var point in target.Milestones) CheckFrequency(point.Period, indicator.Frequency, nameof(target.Milestones), problems);
    }

    private static void CheckFrequency(ReportingPeriod period, Frequency frequency, string field, Dictionary<string, string> problems)
    {
        if (period.Frequency != frequency) problems[field] = $"{period.Label} is a {PeriodText.Name(period.Frequency)}, and this indicator is reported by {PeriodText.Name(frequency)}.";
    }
}
