using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>Adds the words, actions and risks of a sample partnership. All are illustrative, and recorded by a name that says so.</summary>
public static class SampleDelivery
{
    /// <summary>Beside everything that was made to show how it works and that nobody wrote.</summary>
    public const string By = "illustrative sample";

    internal static async Task AddAsync(
        LspDbContext db, SamplePartnership file, Dictionary<string, Indicator> indicators, Dictionary<string, Outcome> outcomes,
        Dictionary<string, Partner> partners, Dictionary<string, Body> bodies, CancellationToken ct)
    {
        var actions = (file.Actions ?? []).Select(a => (Sample: a, Row: new PlannedAction
        {
            What = a.What, OwnerPartnerId = Named(partners, a.Partner)?.Id, OwnerBodyId = Named(bodies, a.Body)?.Id, OwnerRole = a.Role,
            StartsOn = a.StartsOn, DueOn = a.DueOn, On = a.On, RecordedAt = Morning(a.On), RecordedBy = By,
        })).ToList();
        var risks = (file.Risks ?? []).Select(r => (Sample: r, Row: new Risk
        {
            What = r.What, Mitigation = r.Mitigation, OwnerPartnerId = Named(partners, r.Partner)?.Id, OwnerBodyId = Named(bodies, r.Body)?.Id, OwnerRole = r.Role,
            ReviewOn = r.ReviewOn, On = r.On, RecordedAt = Morning(r.On), RecordedBy = By,
        })).ToList();
        db.AddRange(actions.Select(a => a.Row));
        db.AddRange(risks.Select(r => r.Row));
        db.AddRange((file.Commentary ?? []).Select(w => new Commentary
        {
            IndicatorId = indicators[w.Indicator].Id, Period = PeriodCode.Parse(w.Period), State = w.State, Text = w.Text, On = w.On, RecordedAt = Morning(w.On), RecordedBy = By,
        }));
        await db.SaveChangesAsync(ct);

        foreach (var (sample, row) in actions)
        {
            db.AddRange(sample.Milestones.Select(m => new ActionMilestone { ActionId = row.Id, What = m.What, DueOn = m.DueOn, DoneOn = m.DoneOn }));
            db.AddRange(sample.Progress.Select(p => new ActionProgress
            {
                ActionId = row.Id, Status = p.Status, PercentComplete = p.PercentComplete, Note = p.Note, On = p.On, RecordedAt = Morning(p.On), RecordedBy = By,
            }));
            db.AddRange(sample.Indicators.Select(i => new DeliveryLink { ActionId = row.Id, IndicatorId = indicators[i].Id }));
            db.AddRange(sample.Outcomes.Select(o => new DeliveryLink { ActionId = row.Id, OutcomeId = outcomes[o].Id }));
        }
        foreach (var (sample, row) in risks)
        {
            db.AddRange(sample.Scores.Select(s => new RiskScore { RiskId = row.Id, Likelihood = s.Likelihood, Impact = s.Impact, Note = s.Note, On = s.On, RecordedAt = Morning(s.On), RecordedBy = By }));
            db.AddRange(sample.Indicators.Select(i => new DeliveryLink { RiskId = row.Id, IndicatorId = indicators[i].Id }));
            db.AddRange(sample.Outcomes.Select(o => new DeliveryLink { RiskId = row.Id, OutcomeId = outcomes[o].Id }));
        }
        await db.SaveChangesAsync(ct);
    }

    private static T? Named<T>(Dictionary<string, T> things, string? name) where T : class => name is null ? null : things[name];

    private static DateTimeOffset Morning(DateOnly day) => new(day, new TimeOnly(9, 0), TimeSpan.Zero);
}
