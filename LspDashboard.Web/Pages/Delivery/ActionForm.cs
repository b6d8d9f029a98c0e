using LspDashboard.Core.Delivery;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>What is typed on the page of an action.</summary>
public sealed class ActionForm
{
    public string What { get; set; } = "";
    public string Owner { get; set; } = "";
    public string OwnerRole { get; set; } = "";
    public DateOnly? StartsOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public List<MilestoneRow> Milestones { get; } = [];
    public HashSet<int> Indicators { get; } = [];
    public HashSet<int> Outcomes { get; } = [];

    public static ActionForm Of(ActionState state)
    {
        var (action, form) = (state.Action, new ActionForm());
        (form.What, form.Owner, form.OwnerRole) = (action.What, OwnerChoice.Of(action.OwnerPartnerId, action.OwnerBodyId), action.OwnerRole);
        (form.StartsOn, form.DueOn) = (action.StartsOn, action.DueOn);
        form.Milestones.AddRange(state.Milestones.Select(m => new MilestoneRow { Id = m.Id, What = m.What, DueOn = m.DueOn, DoneOn = m.DoneOn }));
        form.Indicators.UnionWith(state.Links.Select(l => l.IndicatorId).OfType<int>());
        form.Outcomes.UnionWith(state.Links.Select(l => l.OutcomeId).OfType<int>());
        return form;
    }

    public ActionEdit Read()
    {
        var (partner, body) = OwnerChoice.Read(Owner);
        return new()
        {
            What = What, OwnerPartnerId = partner, OwnerBodyId = body, OwnerRole = OwnerRole, StartsOn = StartsOn, DueOn = DueOn,
            Milestones = Milestones.ConvertAll(m => new MilestoneEdit(m.Id, m.What, m.DueOn, m.DoneOn)), Indicators = [.. Indicators], Outcomes = [.. Outcomes],
        };
    }
}
