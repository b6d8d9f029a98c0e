using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>All that is said of who answers for an outcome or an indicator.</summary>
/// <param name="Answers">Who does, by the rule.</param>
/// <param name="Bodies">That contribute.</param>
/// <param name="Partners">That contribute.</param>
/// <param name="Owner">The partner that answers for it among the partners; of an indicator the one that sends its figures where none is named.</param>
/// <param name="OwnerRole">At the owner; never a person's name.</param>
/// <param name="Holdings">Every decision to hold it up to the day, earliest first.</param>
public sealed record Ownership(
    Accountable Answers, IReadOnlyList<Body> Bodies, IReadOnlyList<Partner> Partners, Partner? Owner, string OwnerRole, IReadOnlyList<Holding> Holdings)
{
    public AccountabilityState State => Answers.State;

    /// <summary>Bodies and partners that contribute, by name.</summary>
    public IReadOnlyList<string> Contributors => [.. Bodies.Select(b => b.Name), .. Partners.Select(p => p.Name)];
}
