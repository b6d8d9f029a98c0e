using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>Who contributes to the outcomes and indicators of a sample partnership, and what its bodies hold themselves.</summary>
internal static class SampleOwnership
{
    public static IEnumerable<object> Of(
        SamplePartnership file, Dictionary<string, Body> bodies, Dictionary<string, Partner> partners, Dictionary<string, Outcome> outcomes, Dictionary<string, Indicator> indicators)
    {
        // A contributor is a body or a partner by its name; where both have the name it is the body.
        Contributor Named(string name) => bodies.TryGetValue(name, out var body) ? new() { BodyId = body.Id } : new() { PartnerId = partners[name].Id };

        foreach (var outcome in file.Outcomes)
        {
            foreach (var name in outcome.Contributors ?? [])
            {
                var contributor = Named(name);
                contributor.OutcomeId = outcomes[outcome.Name].Id;
                yield return contributor;
            }
            if (outcome.Held is { } held)
                yield return new Holding
                {
                    OutcomeId = outcomes[outcome.Name].Id, BodyId = bodies[held.Body].Id, DecidedOn = held.DecidedOn, ReviewOn = held.ReviewOn, Reason = held.Reason,
                    RecordedAt = new DateTimeOffset(held.DecidedOn, new TimeOnly(9, 0), TimeSpan.Zero), RecordedBy = "sample data",
                };
        }
        foreach (var use in file.Indicators)
            foreach (var name in use.Contributors ?? [])
            {
                var contributor = Named(name);
                contributor.IndicatorId = indicators[use.Key].Id;
                yield return contributor;
            }
    }
}
