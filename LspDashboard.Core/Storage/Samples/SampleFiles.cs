using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage.Samples;

// The shapes of data/indicators.json and data/partnerships/*.json; data/README.md says what each field means.

internal sealed record SampleIndicator(
    string Key, string Code, string Title, string Definition, IndicatorKind Kind, Polarity Polarity, Unit Unit, int Decimals,
    string Frequency, Accumulation Accumulation, int LagMonths, string? Series, string Source, string Licence,
    double? DifferenceThatMatters, string? StandsInFor, bool Rated, bool Illustrative, bool Seasonal);

internal sealed record SamplePartnership(
    string Slug, string Name, string Place, string Area, PartnershipTier Tier, bool Nrf, string CurrentPeriod, DateOnly AsKnown,
    string About, string Source, IReadOnlyList<SampleTheme> Themes, IReadOnlyList<SampleBody> Bodies, IReadOnlyList<SamplePartner> Partners,
    IReadOnlyList<SampleOutcome> Outcomes, IReadOnlyList<SampleUse> Indicators)
{
    public IReadOnlyList<SampleAction>? Actions { get; init; }
    public IReadOnlyList<SampleRisk>? Risks { get; init; }
    public IReadOnlyList<SampleWords>? Commentary { get; init; }
    public IReadOnlyList<SampleMeeting>? Meetings { get; init; }
    public IReadOnlyList<SampleMinute>? Minutes { get; init; }
}

internal sealed record SampleTheme(string Name, bool Ours);

internal sealed record SampleBody(string Name, BodyKind Kind, string? ReportsTo, bool Ours);

internal sealed record SamplePartner(string Name);

internal sealed record SampleOutcome(
    string Name, string Source, bool Ours, string? Description, string? LeadBody, IReadOnlyList<string>? Contributors, string? OwnerPartner, string? OwnerRole, SampleHolding? Held);

internal sealed record SampleHolding(string Body, DateOnly DecidedOn, DateOnly ReviewOn, string Reason);

internal sealed record SampleUse(
    string Key, string Theme, string? Body, string? Partner, string? Outcome, IReadOnlyList<string> Comparators,
    string? Area, string? Series, bool? Rated, bool? Illustrative, DateOnly? From, IReadOnlyList<SampleTarget> Targets,
    IReadOnlyList<string>? Contributors, string? OwnerPartner, string? OwnerRole);

internal sealed record SampleTarget(
    TargetKind Kind, string? BaselinePeriod, double? Baseline, string TargetPeriod, double? Target, double? Lower, double? Upper,
    TrajectoryShape Trajectory, IReadOnlyList<SampleMilestone>? Milestones, IReadOnlyList<double>? Profile, DateOnly EffectiveFrom, bool Illustrative, string Source);

internal sealed record SampleMilestone(string Period, double Value);

internal sealed record SampleArea(string Code, string Name, AreaKind Kind, string Parent, string Aliases);
