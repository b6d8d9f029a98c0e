using LspDashboard.Core.Delivery;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>What is typed on the page of a risk.</summary>
public sealed class RiskForm
{
    public string What { get; set; } = "";
    public string Mitigation { get; set; } = "";
    public string Owner { get; set; } = "";
    public string OwnerRole { get; set; } = "";
    public int Likelihood { get; set; } = 3;
    public int Impact { get; set; } = 3;
    public string Note { get; set; } = "";
    public DateOnly? ReviewOn { get; set; }
    public HashSet<int> Indicators { get; } = [];
    public HashSet<int> Outcomes { get; } = [];

    public static RiskForm Of(RiskState state)
    {
        var (risk, form) = (state.Risk, new RiskForm());
        (form.What, form.Mitigation, form.Owner, form.OwnerRole) = (risk.What, risk.Mitigation, OwnerChoice.Of(risk.OwnerPartnerId, risk.OwnerBodyId), risk.OwnerRole);
        (form.Likelihood, form.Impact, form.ReviewOn) = (state.Score.Likelihood, state.Score.Impact, risk.ReviewOn);
        form.Indicators.UnionWith(state.Links.Select(l => l.IndicatorId).OfType<int>());
        form.Outcomes.UnionWith(state.Links.Select(l => l.OutcomeId).OfType<int>());
        return form;
    }

    public RiskEdit Read()
    {
        var (partner, body) = OwnerChoice.Read(Owner);
        return new()
        {
            What = What, Mitigation = Mitigation, OwnerPartnerId = partner, OwnerBodyId = body, OwnerRole = OwnerRole, Likelihood = Likelihood, Impact = Impact,
            Note = Note, ReviewOn = ReviewOn, Indicators = [.. Indicators], Outcomes = [.. Outcomes],
        };
    }
}
