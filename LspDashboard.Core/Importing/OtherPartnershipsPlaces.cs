using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Says it where a return brings figures of a place that is another partnership's own: they may be meant, and they may be a slip.</summary>
internal static class OtherPartnershipsPlaces
{
    /// <param name="values">What the return brings.</param>
    /// <param name="places">The areas of the other partnerships.</param>
    public static IEnumerable<ReturnProblem> Notes(IEnumerable<ReturnedValue> values, IReadOnlySet<int> places) =>
        values.Where(v => places.Contains(v.Area.Id)).GroupBy(v => (v.Sheet, v.Area.Id)).Select(g => new ReturnProblem(
            ProblemSeverity.Note, g.Key.Sheet, g.First().Cell, $"{g.First().Area.Name} is another partnership's area; the {(g.Skip(1).Any() ? "figures are" : "figure is")} kept as a comparator.", "Nothing to do, if that is meant."));
}
