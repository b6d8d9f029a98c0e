using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has typed of a target. Numbers and periods are text until they are understood.</summary>
public sealed class TargetForm
{
    public TargetKind Kind { get; set; } = TargetKind.Reach;
    public string BaselinePeriod { get; set; } = "";
    public double? Baseline { get; set; }
    public string TargetPeriod { get; set; } = "";
    public double? Value { get; set; }
    public double? Lower { get; set; }
    public double? Upper { get; set; }
    public TrajectoryShape Trajectory { get; set; }

    /// <summary>One agreed point a line: "2009/10 Q2 = 12".</summary>
    public string Milestones { get; set; } = "";

    /// <summary>"15/40/70/100".</summary>
    public string Profile { get; set; } = "15/40/70/100";
    public double? Tolerance { get; set; }
    public DateOnly EffectiveFrom { get; set; }
    public bool IsIllustrative { get; set; }
    public string Source { get; set; } = "";

    /// <summary>The target that the words mean; null where they mean none, and then the problems say which and why.</summary>
    public Target? Read(Indicator indicator, Dictionary<string, string> problems)
    {
        var targetFrequency = Kind == TargetKind.Profile ? Frequency.FinancialYear : indicator.Frequency;
        var target = Period(TargetPeriod, targetFrequency, nameof(TargetPeriod), problems);
        var hasBaseline = Kind is not (TargetKind.Profile or TargetKind.Band or TargetKind.FloorNow) && (Kind != TargetKind.FloorByDate || BaselinePeriod.Trim().Length > 0);
        var baseline = hasBaseline ? Period(BaselinePeriod, indicator.Frequency, nameof(BaselinePeriod), problems) : null;
        var milestones = Trajectory is TrajectoryShape.Milestones or TrajectoryShape.Stepped ? ReadMilestones(indicator, problems) : [];
        var profile = Kind == TargetKind.Profile ? ReadProfile(problems) : [];
        if (problems.Count > 0 || target is null) return null;
        return new()
        {
            IndicatorId = indicator.Id, Kind = Kind, BaselinePeriod = baseline, Baseline = hasBaseline ? Baseline : Kind == TargetKind.Profile ? 0 : null,
            TargetPeriod = target.Value, Value = Kind == TargetKind.Band ? null : Value, Lower = Kind == TargetKind.Band ? Lower : null, Upper = Kind == TargetKind.Band ? Upper : null,
            Trajectory = Trajectory, Milestones = milestones, Profile = profile,
            Tolerance = indicator.Unit.Kind == UnitKind.Percentage ? Tolerance : Tolerance / 100,
            EffectiveFrom = EffectiveFrom, IsIllustrative = IsIllustrative, Source = Source.Trim(),
        };
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
        foreach (var line in Milestones.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && PeriodText.Read(parts[0], indicator.Frequency, out _) is { } period
                && double.TryParse(parts[1], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                read.Add(new(period, value));
            else
                problems[nameof(Milestones)] = $"'{line}' is no agreed point. Write one a line, such as {ReportingCalendar.LastEnded(indicator.Frequency, EffectiveFrom).Label} = 12.5.";
        }
        return read;
    }

    private List<double> ReadProfile(Dictionary<string, string> problems)
    {
        var read = new List<double>();
        foreach (var part in Profile.Split('/', StringSplitOptions.TrimEntries))
            if (double.TryParse(part.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) read.Add(share);
            else problems[nameof(Profile)] = $"'{part}' is no share. Write the shares of the year so far, such as 15/40/70/100.";
        return read;
    }
}
