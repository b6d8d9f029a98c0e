using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A return that brings no new figure: the last one once more, or one whose periods are labelled too early.</summary>
internal static class NothingNew
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        if (all.All.Count < all.Limits.FewestTogether) yield break;
        if (all.Fresh.Count == 0)
            yield return new([.. all.All], $"all {FigureText.Word(all.All.Count)} figures are held already", "Check that this is not the last return sent again.");
        else if (all.Fresh.All(q => q.Value.Change == ValueChange.Changed) && Restated(all) is var restated
            && restated.Count >= Math.Max(all.Limits.FewestTogether, all.Limits.MostOfTheReturn * all.All.Count))
            yield return new([.. restated], $"{FigureText.Word(restated.Count)} of {FigureText.Word(all.All.Count)} figures replace final ones, and none is new", "Check that the figures are not labelled with an earlier period; if a series was revised, say so in the comment.");
    }

    private static List<ReturnedValue> Restated(QuestionedReturn all) =>
        all.Fresh.Where(q => q.Value.Held is { Status: ObservationStatus.Final } held && !q.Number.Equals(held.Value)).Select(q => q.Value).ToList();
}
