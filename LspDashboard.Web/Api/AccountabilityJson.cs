using LspDashboard.Core.Accountability;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>Outcomes, bodies and indicators, and who answers for each on one day.</summary>
/// <param name="Partnership">Its slug.</param>
/// <param name="AsOf">The UK day, inclusive.</param>
/// <param name="Outcomes">Those the strategy asks for.</param>
/// <param name="IndicatorsWithoutOutcome">The rest of the indicators in use.</param>
/// <param name="Bodies">Those open on the day.</param>
/// <param name="Orphans">How many outcomes nobody answers for.</param>
/// <param name="OrphanIndicators">How many indicators nobody answers for.</param>
public sealed record AccountabilityJson(
    string Partnership, string AsOf, IReadOnlyList<OutcomeJson> Outcomes, IReadOnlyList<OwnedIndicatorJson> IndicatorsWithoutOutcome,
    IReadOnlyList<BodyJson> Bodies, int Orphans, int OrphanIndicators)
{
    public static AccountabilityJson Of(RatedMap view) => new(
        view.Card.Partnership.Slug, ApiText.Date(view.Map.Day), [.. view.Map.Outcomes.Select(OutcomeJson.Of)], [.. view.Map.Loose.Select(OwnedIndicatorJson.Of)],
        [.. view.Map.Bodies.Select(b => BodyJson.Of(view.Map.Of(b)))], view.Map.Orphans.Count, view.Map.OrphanIndicators.Count);

    /// <summary>"owned", "orphan" or "heldBy".</summary>
    internal static string State(AccountabilityState state) => state switch
    {
        AccountabilityState.Owned => "owned",
        AccountabilityState.HeldBy => "heldBy",
        _ => "orphan",
    };
}

/// <param name="LeadBody">The one that leads; null for an orphan and for what is held.</param>
/// <param name="Contributors">Bodies and partners by name.</param>
public sealed record OutcomeJson(
    int Id, string Name, string? Priority, string Source, string? LeadBody, IReadOnlyList<string> Contributors, string? OwnerPartner, string? OwnerRole,
    string State, HeldByJson? HeldBy, IReadOnlyList<OwnedIndicatorJson> Indicators)
{
    public static OutcomeJson Of(OutcomeAccount o) => new(
        o.Outcome.Id, o.Outcome.Name, o.Priority?.Name, o.Outcome.Source, OwnedIndicatorJson.Lead(o.Ownership), o.Ownership.Contributors, o.Ownership.Owner?.Name,
        OwnedIndicatorJson.Role(o.Ownership), AccountabilityJson.State(o.Ownership.State), HeldByJson.Of(o.Ownership.Answers), [.. o.Indicators.Select(OwnedIndicatorJson.Of)]);
}

/// <param name="ThroughOutcome">True where it has no body of its own, and whoever answers for its outcome answers for it.</param>
public sealed record OwnedIndicatorJson(
    string Code, string Title, string? LeadBody, IReadOnlyList<string> Contributors, string? OwnerPartner, string? OwnerRole, string State, HeldByJson? HeldBy, bool ThroughOutcome)
{
    public static OwnedIndicatorJson Of(IndicatorAccount i) => new(
        i.Indicator.Code, i.Indicator.Title, Lead(i.Ownership), i.Ownership.Contributors, i.Ownership.Owner?.Name, Role(i.Ownership),
        AccountabilityJson.State(i.Ownership.State), HeldByJson.Of(i.Ownership.Answers), i.Ownership.Answers.IsThroughOutcome);

    internal static string? Lead(Ownership o) => o.State == AccountabilityState.Owned ? o.Answers.Body?.Name : null;

    internal static string? Role(Ownership o) => o.OwnerRole.Length == 0 ? null : o.OwnerRole;
}

/// <param name="ReviewOverdue">The day of review has passed without another decision; it holds all the same.</param>
public sealed record HeldByJson(string Body, string DecidedOn, string ReviewOn, bool ReviewOverdue, string Reason)
{
    public static HeldByJson? Of(Accountable answers) => answers is not { Holding: { } h, Body: { } body } ? null
        : new(body.Name, ApiText.Date(h.DecidedOn), ApiText.Date(h.ReviewOn), answers.IsReviewOverdue, h.Reason);
}

/// <summary>What one body leads on, holds and contributes to: names of outcomes and codes of indicators.</summary>
public sealed record BodyJson(string Name, string Kind, string? ReportsTo, IReadOnlyList<string> Leads, IReadOnlyList<string> Holds, IReadOnlyList<string> Contributes)
{
    public static BodyJson Of(BodyAccount b) => new(
        b.Body.Name, b.Body.Kind.ToString(), b.Superior?.Name,
        [.. b.Leads.Select(o => o.Outcome.Name), .. b.LeadsIndicators.Select(i => i.Indicator.Code)],
        [.. b.Holds.Select(o => o.Outcome.Name), .. b.HoldsIndicators.Select(i => i.Indicator.Code)],
        [.. b.Contributes.Select(o => o.Outcome.Name), .. b.ContributesToIndicators.Select(i => i.Indicator.Code)]);
}
