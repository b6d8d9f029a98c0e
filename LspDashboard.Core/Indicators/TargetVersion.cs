namespace LspDashboard.Core.Indicators;

/// <summary>One of the targets agreed for an indicator over time, with the days on which it counts.</summary>
/// <param name="Target">As it was agreed.</param>
/// <param name="From">The first day; reporting periods that end on or after it are judged by it.</param>
/// <param name="Until">The last day, inclusive; null where no later one follows.</param>
/// <param name="IsWithdrawn">Taken back by the day asked about: then it counts on no day as known from then on.</param>
public sealed record TargetVersion(Target Target, DateOnly From, DateOnly? Until, bool IsWithdrawn)
{
    /// <summary>True where a later agreement of the same day, or of the same year for a profile, stands in its place.</summary>
    public bool IsReplaced => Until < From;

    /// <summary>All that were recorded of one indicator, latest first.</summary>
    /// <param name="targets">Withdrawn ones among them.</param>
    /// <param name="asKnown">The day asked about.</param>
    public static IReadOnlyList<TargetVersion> Of(IEnumerable<Target> targets, DateOnly asKnown)
    {
        var ordered = targets.OrderBy(t => t.EffectiveFrom).ThenBy(t => t.Id).ToList();
        var standing = ordered.FindAll(t => !(t.WithdrawnOn <= asKnown));
        return ordered.Select(target =>
        {
            if (target.WithdrawnOn <= asKnown) return new(target, target.EffectiveFrom, target.WithdrawnOn.Value.AddDays(-1), true);
            var later = standing.Skip(standing.IndexOf(target) + 1);
            // A year's profile is of its year, whenever it was agreed.
            if (target.Kind == TargetKind.Profile && later.All(t => t.Kind == TargetKind.Profile))
                return new TargetVersion(target, target.TargetPeriod.FirstDay, later.Any(t => t.TargetPeriod == target.TargetPeriod) ? target.TargetPeriod.FirstDay.AddDays(-1) : target.TargetPeriod.LastDay, false);
            return new(target, target.EffectiveFrom, later.FirstOrDefault()?.EffectiveFrom.AddDays(-1), false);
        }).Reverse().ToList();
    }
}
