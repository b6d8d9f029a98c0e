using LspDashboard.Core.Importing.Suspicion.Tables;
using LspDashboard.Core.Importing.Suspicion.Values;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// METHOD section 9, Suspect: what can be taken but looks wrong, said in the preview before anything is rated.
/// Each check is a function of the return and of what is held; none knows performance, targets met or ratings.
/// </summary>
public static class ReturnSuspicion
{
    // What explains a whole table stands before what is odd about one figure; figures that were exchanged, the last, are each doubted.
    private static readonly Func<QuestionedReturn, IEnumerable<SuspectFinding>>[] OfTheTable =
    [
        SentBefore.Of, NothingNew.Of, RowsShifted.Of, RanksSent.Of, RepeatedDown.Of, DigitsLost.Of, SwappedFigures.Of,
    ];

    // The most telling first.
    private static readonly Func<QuestionedValue, QuestionedReturn, SuspectFinding?>[] OfAValue =
    [
        ImpossibleShare.Of, CountSentAsValue.Of, CountsDisagree.Of, YearToDate.Of, FigureFromElsewhere.Of, TotalAndParts.Of, OutOfLine.Of,
        SentInsteadOfAFigure.Of, SameAsBefore.Last, SameAsBefore.YearAgo, SameAsBefore.Baseline, StaleDenominator.Of, SupersededFigure.Of, ClosedPeriod.Of, StatusStepsBack.Of, EarlierThanUsual.Of, ExtraDigit.Of,
    ];

    /// <param name="values">The return as it was understood, in the order of its rows.</param>
    /// <param name="facts">What is held.</param>
    /// <param name="limits">The thresholds.</param>
    public static IReadOnlyList<ReturnProblem> Of(IReadOnlyList<ReturnedValue> values, PartnershipFacts facts, SuspectLimits limits) =>
        Of(values, facts, new HeldLookup(facts.Observations), limits);

    internal static IReadOnlyList<ReturnProblem> Of(IReadOnlyList<ReturnedValue> values, PartnershipFacts facts, HeldLookup held, SuspectLimits limits)
    {
        var asked = new QuestionedReturn(values, facts, held, limits);
        var problems = new List<ReturnProblem>();
        var explained = new HashSet<(string Sheet, string Cell)>();
        var ofTheTable = new List<SuspectFinding>[OfTheTable.Length];
        SideBySide.For(ofTheTable.Length, i => ofTheTable[i] = [.. OfTheTable[i](asked)], block: 1);
        foreach (var finding in ofTheTable[..^1].SelectMany(f => f))
        {
            // Once the table is explained, its cells are not doubted one by one, nor a second time.
            if (finding.Values.All(v => explained.Contains((v.Sheet, v.Cell)))) continue;
            problems.Add(finding.ToProblem());
            foreach (var value in finding.Values) explained.Add((value.Sheet, value.Cell));
        }
        var swaps = ofTheTable[^1].ToLookup(f => (f.Values[0].Sheet, f.Values[0].Cell));
        // Side by side, and put in the order of the rows afterwards.
        var ofAValue = new List<ReturnProblem>?[asked.Fresh.Count];
        SideBySide.For(ofAValue.Length, i => ofAValue[i] = Doubts(asked.Fresh[i], asked, explained, swaps));
        problems.AddRange(ofAValue.OfType<List<ReturnProblem>>().SelectMany(p => p));
        return problems;
    }

    // Null for none, as for most.
    private static List<ReturnProblem>? Doubts(QuestionedValue value, QuestionedReturn asked, HashSet<(string Sheet, string Cell)> explained, ILookup<(string Sheet, string Cell), SuspectFinding> swaps)
    {
        var cell = (value.Value.Sheet, value.Value.Cell);
        if (explained.Contains(cell)) return null;
        List<ReturnProblem>? doubts = null;
        foreach (var swap in swaps[cell].Take(asked.Limits.MostForACell)) (doubts ??= []).Add(swap.ToProblem());
        foreach (var check in OfAValue)
        {
            if (doubts?.Count >= asked.Limits.MostForACell) break;
            if (check(value, asked) is { } finding) (doubts ??= []).Add(finding.ToProblem());
        }
        return doubts;
    }
}
