using LspDashboard.Core.Delivery;
using LspDashboard.Core.Meetings;

namespace LspDashboard.Core.Storage.Samples;

// The shapes of "actions", "risks", "commentary", "meetings" and "minutes" in data/partnerships/*.json; data/README.md says what each field means.

internal sealed record SampleAction(
    string What, string? Partner, string? Body, string Role, DateOnly On, DateOnly StartsOn, DateOnly DueOn, IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Outcomes, IReadOnlyList<SampleStep> Milestones, IReadOnlyList<SampleProgress> Progress);

internal sealed record SampleStep(string What, DateOnly DueOn, DateOnly? DoneOn);

internal sealed record SampleProgress(DateOnly On, ActionStatus Status, int PercentComplete, string Note);

internal sealed record SampleRisk(
    string What, string Mitigation, string? Partner, string? Body, string Role, DateOnly On, DateOnly ReviewOn, IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Outcomes, IReadOnlyList<SampleScore> Scores);

internal sealed record SampleScore(DateOnly On, int Likelihood, int Impact, string Note);

internal sealed record SampleWords(string Indicator, string Period, DateOnly On, CommentaryState State, string Text);

internal sealed record SampleMeeting(string Body, DateOnly On, DateOnly? PapersOutOn, string Place);

internal sealed record SampleMinute(Guid Key, string Body, DateOnly On, string? Indicator, MinuteKind Kind, string Period, string Text);
