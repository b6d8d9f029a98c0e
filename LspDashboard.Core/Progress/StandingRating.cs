using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Progress;

/// <summary>The rating that counts, with the computed one always beside it.</summary>
/// <param name="Rating">The person's where there is one, else the computed.</param>
/// <param name="Computed">By rule: an indicator's (<see cref="RatingAnswer"/>) or rolled up (<see cref="RollUp"/>).</param>
/// <param name="Person">Null where no person's rating holds.</param>
public sealed record StandingRating(RagRating Rating, RagRating Computed, PersonsRating? Person)
{
    /// <summary>Whether the person saw it otherwise.</summary>
    public bool IsOverruled => Rating != Computed;

    /// <param name="computed">By rule.</param>
    /// <param name="persons">All that were given; of several that hold, the one given last wins, and of one day the later in the list.</param>
    /// <param name="period">Asked for.</param>
    /// <param name="asKnownOn">The day from which it is looked at.</param>
    public static StandingRating Of(RagRating computed, IEnumerable<PersonsRating> persons, ReportingPeriod period, DateOnly asKnownOn)
    {
        PersonsRating? standing = null;
        foreach (var person in persons)
            if (person.HoldsFor(period, asKnownOn) && (standing is null || person.On >= standing.On)) standing = person;
        return new(standing?.Rating ?? computed, computed, standing);
    }
}
