namespace LspDashboard.Core.Delivery;

/// <summary>A risk as it was known on a day.</summary>
/// <param name="Risk">What may happen, and what is done about it.</param>
/// <param name="Day">UK date, inclusive.</param>
/// <param name="Score">The last one given by the day.</param>
/// <param name="Before">The one before it; null where there is none.</param>
/// <param name="Links">The indicators and outcomes it is about.</param>
public sealed record RiskState(Risk Risk, DateOnly Day, RiskScore Score, RiskScore? Before, IReadOnlyList<DeliveryLink> Links)
{
    public int Product => Score.Likelihood * Score.Impact;

    public RiskLevel Level => RiskRule.Level(Score.Likelihood, Score.Impact);

    public bool IsOpen => !(Risk.ClosedOn <= Day);

    /// <summary>The review day has passed; the day itself is in time.</summary>
    public bool IsReviewOverdue => IsOpen && Risk.ReviewOn < Day;

    public bool IsFor(int indicatorId) => Links.Any(l => l.IndicatorId == indicatorId);

    /// <summary>All that were known on a day, the greatest first; closed ones come last.</summary>
    public static IReadOnlyList<RiskState> All(IEnumerable<Risk> risks, IEnumerable<RiskScore> scores, IEnumerable<DeliveryLink> links, DateOnly day)
    {
        var given = scores.Where(s => s.On <= day).ToLookup(s => s.RiskId);
        var about = links.Where(l => l.RiskId is not null).ToLookup(l => l.RiskId!.Value);
        return risks.Where(r => r.On <= day && given.Contains(r.Id))
            .Select(r => (Risk: r, Scores: given[r.Id].OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Take(2).ToList()))
            .Select(r => new RiskState(r.Risk, day, r.Scores[0], r.Scores.ElementAtOrDefault(1), about[r.Risk.Id].ToList()))
            .OrderBy(s => s.IsOpen ? 0 : 1).ThenByDescending(s => s.Product).ThenByDescending(s => s.Score.Impact).ThenBy(s => s.Risk.Id).ToList();
    }
}
