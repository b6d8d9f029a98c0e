using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Api;

// Words, actions and risks as the API writes them.

/// <summary>The owner's words on every indicator for one period.</summary>
public sealed record CommentaryListJson(string Partnership, string Period, string AsOf, string DueBy, IReadOnlyList<CommentaryJson> Indicators)
{
    public static CommentaryListJson Of(Scorecard card, IReadOnlyDictionary<int, CommentaryThread> threads) => new(
        card.Partnership.Slug, card.Period.Code, ApiText.Date(card.AsKnown), ApiText.Date(OwnersWords.DueOn(card.Period, card.Partnership.CommentaryDays)),
        card.Indicators.Select(s => CommentaryJson.Of(s, threads.GetValueOrDefault(s.Indicator.Id))).ToList());
}

/// <summary>One indicator's; draft is null for whoever may not write it. Seen goes back with a save, so that nothing is overwritten unseen.</summary>
public sealed record CommentaryJson(string Code, string? Owner, WordsStanding Standing, WordsJson? Words, WordsJson? Draft, int Seen)
{
    public static CommentaryJson Of(IndicatorScore s, CommentaryThread? thread) => new(
        s.Indicator.Code, (s.Indicator.OwnerPartner ?? s.Indicator.Partner)?.Name, s.Delivery.Words.Standing, WordsJson.Of(s.Delivery.Words.Words), WordsJson.Of(thread?.Draft), thread?.LastId ?? 0);
}

public sealed record WordsJson(CommentaryState State, string Text, string By, string On, DateTimeOffset RecordedAt)
{
    public static WordsJson? Of(Commentary? c) => c is null ? null : new(c.State, c.Text, c.RecordedBy, ApiText.Date(c.On), c.RecordedAt);
}

/// <summary>What is to be saved; text may be left out to agree what was handed in.</summary>
public sealed record CommentaryRequest(string? Period, string? Text, CommentaryState? State, int? Seen);

public sealed record ActionJson(
    int Id, string What, string Owner, string StartsOn, string DueOn, ActionStatus Status, int PercentComplete, ActionRating Rating, bool Slipped,
    IReadOnlyList<MilestoneJson> Milestones, IReadOnlyList<string> Indicators, IReadOnlyList<string> Outcomes)
{
    public static ActionJson Of(DeliveryRegister r, ActionState a) => new(
        a.Action.Id, a.Action.What, r.Owner(a), ApiText.Date(a.Action.StartsOn), ApiText.Date(a.Action.DueOn), a.Status, a.PercentComplete, a.Rating(Method.InForce(r.Day).Actions), a.Slipped is not null,
        a.Milestones.Select(m => new MilestoneJson(m.What, ApiText.Date(m.DueOn), a.IsDone(m) ? ApiText.Date(m.DoneOn!.Value) : null)).ToList(),
        r.IndicatorsOf(a.Links).Select(i => i.Code).ToList(), r.OutcomesOf(a.Links).Select(o => o.Name).ToList());
}

public sealed record MilestoneJson(string What, string DueOn, string? DoneOn);

public sealed record RiskJson(
    int Id, string What, string Mitigation, string Owner, int Likelihood, int Impact, int Score, RiskLevel Level, string ReviewOn, bool ReviewOverdue, bool Open,
    IReadOnlyList<string> Indicators, IReadOnlyList<string> Outcomes)
{
    public static RiskJson Of(DeliveryRegister r, RiskState s) => new(
        s.Risk.Id, s.Risk.What, s.Risk.Mitigation, r.Owner(s), s.Score.Likelihood, s.Score.Impact, s.Product, s.Level, ApiText.Date(s.Risk.ReviewOn), s.IsReviewOverdue, s.IsOpen,
        r.IndicatorsOf(s.Links).Select(i => i.Code).ToList(), r.OutcomesOf(s.Links).Select(o => o.Name).ToList());
}

/// <summary>Partners, bodies, indicators and outcomes by their names and codes; dates as 2010-06-30.</summary>
public sealed record ActionRequest(
    string? What, string? Partner, string? Body, string? Role, DateOnly? StartsOn, DateOnly? DueOn, IReadOnlyList<MilestoneRequest>? Milestones, IReadOnlyList<string>? Indicators, IReadOnlyList<string>? Outcomes)
{
    public ActionEdit Read(DeliveryNames names) => new()
    {
        What = What ?? "", OwnerPartnerId = names.Partner(Partner), OwnerBodyId = names.Body(Body), OwnerRole = Role ?? "", StartsOn = StartsOn, DueOn = DueOn,
        Milestones = (Milestones ?? []).Select(m => new MilestoneEdit(0, m.What ?? "", m.DueOn, m.DoneOn)).ToList(), Indicators = names.Indicators(Indicators), Outcomes = names.Outcomes(Outcomes),
    };
}

public sealed record MilestoneRequest(string? What, DateOnly? DueOn, DateOnly? DoneOn);

public sealed record ProgressRequest(ActionStatus? Status, int? PercentComplete, string? Note);

public sealed record RiskRequest(
    string? What, string? Mitigation, string? Partner, string? Body, string? Role, int Likelihood, int Impact, string? Note, DateOnly? ReviewOn, IReadOnlyList<string>? Indicators, IReadOnlyList<string>? Outcomes)
{
    public RiskEdit Read(DeliveryNames names) => new()
    {
        What = What ?? "", Mitigation = Mitigation ?? "", OwnerPartnerId = names.Partner(Partner), OwnerBodyId = names.Body(Body), OwnerRole = Role ?? "", Likelihood = Likelihood, Impact = Impact,
        Note = Note ?? "", ReviewOn = ReviewOn, Indicators = names.Indicators(Indicators), Outcomes = names.Outcomes(Outcomes),
    };
}
