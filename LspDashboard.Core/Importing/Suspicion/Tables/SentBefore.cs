using LspDashboard.Core.Importing.Suspicion.Values;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A return whose figures are those of an earlier period under a new label.</summary>
internal static class SentBefore
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        var fresh = all.Fresh.Where(q => q.Value.Change == ValueChange.New && q.Before is not null).ToList();
        return Same(all, fresh, q => q.Before, "the period before")
            ?? Same(all, fresh, q => q.Value.Period.Months < 12 ? q.Held.At(q.Value.Period.YearEarlier) : null, "the same period of last year")
            ?? [];
    }

    private static SuspectFinding[]? Same(QuestionedReturn all, List<QuestionedValue> fresh, Func<QuestionedValue, Observation?> earlier, string when)
    {
        var compared = fresh.Where(q => earlier(q) is not null).ToList();
        var same = compared.Where(q => q.Number.Equals(earlier(q)!.Value)).ToList();
        if (same.Count < all.Limits.FewestTogether || same.Count < all.Limits.MostOfTheReturn * compared.Count) return null;
        var chance = same.Aggregate(1.0, (c, q) => c * (SameAsBefore.Repeats(q, earlier(q)!) ?? 1));
        if (chance > all.Limits.RareTiesTogether) return null;
        return [new([.. same.Select(q => q.Value)], $"{Count(same.Count)} of {Count(compared.Count)} new figures are exactly those of {when}", "Check that the last return was not sent again under a new label.")];
    }

    private static string Count(int number) => FigureText.Word(number);
}
