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
    // That figures are old, repeated or rounded says nothing for their size; that they stand in each other's places explains it.
    private static readonly (Func<QuestionedReturn, IEnumerable<SuspectFinding>> Of, bool ExplainsSize)[] OfTheTable =
    [
        (SentBefore.Of, false), (NothingNew.Of, false), (RowsShifted.Of, true), (RanksSent.Of, true), (RepeatedDown.Of, true), (DigitsLost.Of, false), (SwappedFigures.Of, false),
    ];

    // The most telling first. Those that nothing about the table explains:
    private static readonly Func<QuestionedValue, QuestionedReturn, SuspectFinding?>[] OfItself = [PeriodNotOver.Of, ImpossibleShare.Of, CountsDisagree.Of];

    private static readonly Func<QuestionedValue, QuestionedReturn, SuspectFinding?>[] OfItsSize =
        [PeriodNotOver.Of, ImpossibleShare.Of, CountSentAsValue.Of, CountsDisagree.Of, YearToDate.Of, FigureFromElsewhere.Of, TotalAndParts.Of, OutOfLine.Of];

    private static readonly Func<QuestionedValue, QuestionedReturn, SuspectFinding?>[] OfAValue =
    [
        .. OfItsSize,
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
        // Each cell with whether its size is explained too.
        var explained = new Dictionary<(string Sheet, string Cell), bool>();
        var ofTheTable = new List<SuspectFinding>[OfTheTable.Length];
        SideBySide.For(ofTheTable.Length, i => ofTheTable[i] = [.. OfTheTable[i].Of(asked)], block: 1);
        foreach (var (finding, explainsSize) in ofTheTable[..^1].SelectMany((found, i) => found.Select(f => (f, OfTheTable[i].ExplainsSize))))
        {
            // Once the table is explained, it is not doubted a second time, nor its cells one by one for the same reason.
            if (finding.Values.All(v => explained.ContainsKey((v.Sheet, v.Cell)))) continue;
            problems.Add(finding.ToProblem());
            foreach (var value in finding.Values) explained[(value.Sheet, value.Cell)] = explainsSize || explained.GetValueOrDefault((value.Sheet, value.Cell));
        }
        var swaps = ofTheTable[^1].ToLookup(f => (f.Values[0].Sheet, f.Values[0].Cell));
        // Side by side, and put in the order of the rows afterwards.
        var ofAValue = new List<ReturnProblem>?[asked.Fresh.Count];
        SideBySide.For(ofAValue.Length, i => ofAValue[i] = Doubts(asked.Fresh[i], asked, explained, swaps));
        problems.AddRange(ofAValue.OfType<List<ReturnProblem>>().SelectMany(p => p));
        return problems;
    }

    // Null for none, as for most.
    private static List<ReturnProblem>? Doubts(QuestionedValue value, QuestionedReturn asked, Dictionary<(string Sheet, string Cell), bool> explained, ILookup<(string Sheet, string Cell), SuspectFinding> swaps)
    {
        var cell = (value.Value.Sheet, value.Value.Cell);
        var isExplained = explained.TryGetValue(cell, out var isSizeExplained);
        List<ReturnProblem>? doubts = null;
        if (!isSizeExplained)
            foreach (var swap in swaps[cell].Take(asked.Limits.MostForACell)) (doubts ??= []).Add(swap.ToProblem());
        foreach (var check in isSizeExplained ? OfItself : isExplained ? OfItsSize : OfAValue)
        {
            if (doubts?.Count >= asked.Limits.MostForACell) break;
            if (check(value, asked) is { } finding) (doubts ??= []).Add(finding.ToProblem());
        }
        return doubts;
    }
}
