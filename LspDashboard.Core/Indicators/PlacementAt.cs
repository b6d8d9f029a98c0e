namespace LspDashboard.Core.Indicators;

/// <summary>Where an indicator stood, and who answered for it, on a day.</summary>
public sealed record PlacementAt(int ThemeId, int? OutcomeId, int? BodyId, int? OwnerPartnerId, string OwnerRole)
{
    public static PlacementAt Now(Indicator indicator) =>
        new(indicator.ThemeId, indicator.OutcomeId, indicator.BodyId, indicator.OwnerPartnerId, indicator.OwnerRole);

    /// <param name="indicator">As it stands now.</param>
    /// <param name="former">Where it stood before, in any order; those of other indicators too.</param>
    /// <param name="day">A UK date, inclusive.</param>
    public static PlacementAt Of(Indicator indicator, IEnumerable<FormerPlacement> former, DateOnly day) =>
        // Two moves on one day: what stood before that day is what the first of them left.
        former.Where(f => f.IndicatorId == indicator.Id && f.Until > day).OrderBy(f => f.Until).ThenBy(f => f.Id).FirstOrDefault() is { } then
            ? new(then.ThemeId, then.OutcomeId, then.BodyId, then.OwnerPartnerId, then.OwnerRole)
            : Now(indicator);

    /// <summary>What to keep of it when it stands elsewhere from a day on.</summary>
    public FormerPlacement Until(int indicatorId, DateOnly day, DateTimeOffset at, string by) => new()
    {
        IndicatorId = indicatorId, ThemeId = ThemeId, OutcomeId = OutcomeId, BodyId = BodyId, OwnerPartnerId = OwnerPartnerId, OwnerRole = OwnerRole,
        Until = day, RecordedAt = at, RecordedBy = by,
    };
}
