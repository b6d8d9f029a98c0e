namespace LspDashboard.Core.Partnerships;

/// <summary>What things were called on a day.</summary>
public static class NamesAt
{
    /// <param name="kind">What sort of thing.</param>
    /// <param name="id">Which.</param>
    /// <param name="now">Its name now.</param>
    /// <param name="former">Former names, in any order; those of other things too.</param>
    /// <param name="day">A UK date, inclusive.</param>
    public static string Of(RenamedKind kind, int id, string now, IEnumerable<FormerName> former, DateOnly day) =>
        // Renamed twice on one day: what it was called before that day is the first of them.
        former.Where(f => f.Kind == kind && f.SubjectId == id && f.Until > day).OrderBy(f => f.Until).ThenBy(f => f.Id).FirstOrDefault()?.Name ?? now;
}
