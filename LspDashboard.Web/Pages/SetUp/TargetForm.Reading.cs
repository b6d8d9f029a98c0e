using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

// How what was typed is understood.
public sealed partial class TargetForm
{
    /// <summary>The target that the words mean; null where they mean none, and then the problems say which and why.</summary>
    public Target? Read(Indicator indicator, Dictionary<string, string> problems)
    {
        var due = Period(TargetPeriod, Kind == TargetKind.Profile ? Frequency.FinancialYear : indicator.Frequency, nameof(TargetPeriod), problems);
        var hasBaseline = HasBaseline && (Kind != TargetKind.FloorByDate || BaselinePeriod.Trim().Length > 0 || Baseline.Trim().Length > 0);
        var from = hasBaseline ? Period(BaselinePeriod, indicator.Frequency, nameof(BaselinePeriod), problems) : null;
        var isBand = Kind == TargetKind.Band;
        var tolerance = TypedNumber.Read(Tolerance, nameof(Tolerance), problems);
        if (EffectiveFrom is null) problems[nameof(EffectiveFrom)] = "Say from which day it counts.";
        var (baseline, value) = (hasBaseline ? TypedNumber.Read(Baseline, nameof(Baseline), problems) : null, isBand ? null : TypedNumber.Read(Value, nameof(Value), problems));
        var (lower, upper) = isBand ? (TypedNumber.Read(Lower, nameof(Lower), problems), TypedNumber.Read(Upper, nameof(Upper), problems)) : (null, null);
        var milestones = HasMilestones ? ReadMilestones(indicator, problems) : [];
        var profile = Kind == TargetKind.Profile ? ReadProfile(problems) : [];
        if (problems.Count > 0 || due is null || EffectiveFrom is not { } effective) return null;
        return new()
        {
            IndicatorId = indicator.Id, Kind = Kind, BaselinePeriod = from, Baseline = Kind == TargetKind.Profile ? 0 : baseline, TargetPeriod = due.Value,
            Value = value, Lower = lower, Upper = upper, Trajectory = HasPath ? Trajectory : TrajectoryShape.Linear, Milestones = milestones, Profile = profile,
            Tolerance = indicator.Unit.Kind == UnitKind.Percentage ? tolerance : tolerance / 100,
            EffectiveFrom = effective, IsIllustrative = IsIllustrative, Source = Source.Trim(), AgreedBy = AgreedBy.Trim(),
        };
    }

    /// <summary>The districts' shares that were typed.</summary>
    public Dictionary<int, double> ReadContributions(Dictionary<string, string> problems)
    {
        var read = new Dictionary<int, double>();
        foreach (var (area, text) in Contributions)
            if (TypedNumber.Read(text, ContributionField(area), problems) is { } value) read[area] = value;
        return read;
    }

    private static ReportingPeriod? Period(string text, Frequency frequency, string field, Dictionary<string, string> problems)
    {
        var period = PeriodText.Read(text, frequency, out var problem);
        if (problem is not null) problems[field] = char.ToUpperInvariant(problem[0]) + problem[1..] + ".";
        return period;
    }

    private List<Milestone> ReadMilestones(Indicator indicator, Dictionary<string, string> problems)
    {
        var read = new List<Milestone>();
        foreach (var (i, row) in Milestones.Index())
        {
            if (row.IsEmpty) continue;
            var period = Period(row.Period, indicator.Frequency, MilestoneField(i), problems);
            if (row.Value.Trim().Length == 0) problems[MilestoneField(i)] = "Give the value agreed for that date.";
            else if (TypedNumber.Read(row.Value, MilestoneField(i), problems) is { } value && period is { } at) read.Add(new(at, value));
        }
        return read;
    }

    private List<double> ReadProfile(Dictionary<string, string> problems)
    {
        var (read, sum) = (new List<double>(), 0.0);
        foreach (var share in Shares)
        {
            if (TypedNumber.Read(share, "Profile", problems) is { } part and >= 0) read.Add(sum = Math.Round(sum + part, 9));
            else problems.TryAdd("Profile", "Give every part of the year its share, 0 or more.");
        }
        if (!problems.ContainsKey("Profile") && Math.Abs(sum - 100) > 1e-9)
            problems["Profile"] = string.Create(CultureInfo.InvariantCulture, $"The shares come to {sum:0.##}%. Together they are 100%: the whole year.");
        return read.Count == Shares.Length && Shares.Length is Quarters or Months ? read : [];
    }
}
