using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>What was agreed for an indicator from a day on. A later agreement is a new row; the old one stays.</summary>
public sealed class Target : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int IndicatorId { get; set; }
    public required TargetKind Kind { get; set; }

    /// <summary>Null only for a profile (whose baseline is 0), a band, or a floor that holds now.</summary>
    public ReportingPeriod? BaselinePeriod { get; set; }
    public double? Baseline { get; set; }

    /// <summary>The period at whose end the target falls due; for a profile the financial year.</summary>
    public required ReportingPeriod TargetPeriod { get; set; }

    /// <summary>The level, limit, floor or year's total, in the indicator's units; for a band its lower edge is <see cref="Lower"/>.</summary>
    public double? Value { get; set; }

    /// <summary>Band only.</summary>
    public double? Lower { get; set; }

    /// <summary>Band only.</summary>
    public double? Upper { get; set; }
    public TrajectoryShape Trajectory { get; set; }
    public IReadOnlyList<Milestone> Milestones { get; set; } = [];

    /// <summary>Profile only: cumulative percentages of the year by the end of each quarter, last one 100.</summary>
    public IReadOnlyList<double> Profile { get; set; } = [];

    /// <summary>Where the partnership rates by a tolerance of value instead: points for percentages, otherwise a fraction of the plan (0.05 is 5 %).</summary>
    public double? Tolerance { get; set; }

    /// <summary>The first UK date on which it counts.</summary>
    public required DateOnly EffectiveFrom { get; set; }
    /// <summary>The first UK date on which it does not count any more; a target is taken back, never changed.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>The body or meeting that agreed it.</summary>
    public string AgreedBy { get; set; } = "";
    public DateTimeOffset RecordedAt { get; set; }
    public bool IsIllustrative { get; set; }
    public string Source { get; set; } = "";
    public string RecordedBy { get; set; } = "";
}
