namespace LspDashboard.Core.Delivery;

/// <summary>An action as it was known on a day.</summary>
/// <param name="Action">What, who, by when.</param>
/// <param name="Day">UK date, inclusive.</param>
/// <param name="Progress">The last that was said of it by the day; null where nothing was.</param>
/// <param name="Milestones">In the order of their days.</param>
/// <param name="Links">The indicators and outcomes it is for.</param>
public sealed record ActionState(
    PlannedAction Action, DateOnly Day, ActionProgress? Progress, IReadOnlyList<ActionMilestone> Milestones, IReadOnlyList<DeliveryLink> Links)
{
    public ActionStatus Status => Progress?.Status ?? ActionStatus.Planned;

    public int PercentComplete => Progress?.PercentComplete ?? 0;

    /// <summary>Neither done nor deferred.</summary>
    public bool IsOpen => Status is ActionStatus.Planned or ActionStatus.UnderWay;

    /// <summary>The first step that is not done; null where nothing is left to do.</summary>
    public ActionStep? Next => Steps.Select(s => (ActionStep?)s).FirstOrDefault();

    /// <summary>The first step that was due before the day and is not done. Its due day itself is in time.</summary>
    public ActionStep? Slipped => Next is { } next && next.DueOn < Day ? next : null;

    public ActionRating Rating(ActionCuts cuts) => ActionRule.Rate(Action, Status, PercentComplete, Day, cuts);

    public bool IsFor(int indicatorId) => Links.Any(l => l.IndicatorId == indicatorId);

    public bool IsDone(ActionMilestone milestone) => milestone.DoneOn <= Day;

    /// <summary>Milestones that nobody has said are done, whatever is said of the action.</summary>
    public IReadOnlyList<ActionMilestone> Undone => Milestones.Where(m => !IsDone(m)).ToList();

    private IEnumerable<ActionStep> Steps => !IsOpen ? [] : Milestones.Where(m => !IsDone(m)).Select(m => new ActionStep(m.What, m.DueOn, true))
        .Append(new(Action.What, Action.DueOn, false)).OrderBy(s => s.DueOn);

    /// <summary>All that were known on a day, the one with the earliest step first; what is done or deferred comes last.</summary>
    public static IReadOnlyList<ActionState> All(
        IEnumerable<PlannedAction> actions, IEnumerable<ActionProgress> progress, IEnumerable<ActionMilestone> milestones, IEnumerable<DeliveryLink> links, DateOnly day)
    {
        var said = progress.Where(p => p.On <= day).ToLookup(p => p.ActionId);
        var steps = milestones.ToLookup(m => m.ActionId);
        var about = links.Where(l => l.ActionId is not null).ToLookup(l => l.ActionId!.Value);
        return actions.Where(a => a.On <= day)
            .Select(a => new ActionState(a, day, said[a.Id].OrderBy(p => p.On).ThenBy(p => p.Id).LastOrDefault(), steps[a.Id].OrderBy(m => m.DueOn).ThenBy(m => m.Id).ToList(), about[a.Id].ToList()))
            .OrderBy(s => s.IsOpen ? 0 : 1).ThenBy(s => s.Next?.DueOn ?? s.Action.DueOn).ThenBy(s => s.Action.Id).ToList();
    }
}
