using LspDashboard.Core.Importing.Suspicion.Values;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A return whose figures are those of an earlier period under a new label.</summary>
internal static class SentBefore
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all) =>
        Same(all, (_, before) => before, "the period before")
        ?? Same(all, (q, _) => q.Value.Period.Months < 12 ? q.Held.At(q.Value.Period.YearEarlier) : null, "the same period of last year")
        ?? [];

    private static SuspectFinding[]? Same(QuestionedReturn all, Func<QuestionedValue, Observation, Observation?> earlier, string when)
    {
        var (compared, same) = (0, new List<(QuestionedValue Asked, Observation Earlier)>());
        foreach (var asked in all.Fresh)
        {
            if (asked.Value.Change != ValueChange.New || asked.Before is not { } before || earlier(asked, before) is not { } one) continue;
            compared++;
            if (asked.Number.Equals(one.Value)) same.Add((asked, one));
        }
        if (same.Count < all.Limits.FewestTogether || same.Count < all.Limits.MostOfTheReturn * compared) return null;
        var chance = same.Aggregate(1.0, (c, s) => c * (SameAsBefore.Repeats(s.Asked, s.Earlier) ?? 1));
        if (chance > all.Limits.RareTiesTogether) return null;
        return [new([.. same.Select(s => s.Asked.Value)], $"{Count(same.Count)} of {Count(compared)} new figures are exactly those of {when}", "Check that the last return was not sent again under a new label.")];
    }

    private static string Count(int number) => FigureText.Word(number);
}
