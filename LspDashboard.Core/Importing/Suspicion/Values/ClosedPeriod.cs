using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A final figure of a period that is over changes by more than such figures differ from one period to the next.</summary>
internal static class ClosedPeriod
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Value is not { Change: ValueChange.Changed, Held: { Status: ObservationStatus.Final, Value: { } held } } || asked.Usual is not { } usual) return null;
        var isClosed = asked.Held[^1].Period > asked.Value.Period;
        if (isClosed && Math.Abs(asked.Number - held) > all.Limits.ClosedPeriodShare * Math.Abs(held) && Math.Abs(asked.Number - held) > 2 * Math.Pow(10, -usual.Digits))
            return Finding(asked, held);
        // A correction towards what is expected mends an outlier; it is no fault.
        if (usual.Between(held, asked.Number) <= all.Limits.ClosedPeriod || usual.Distance(asked.Number) < Math.Min(1, usual.Distance(held))) return null;
        return Finding(asked, held);
    }

    private static SuspectFinding Finding(QuestionedValue asked, double held) =>
        new(asked, $"a final figure changes from {asked.Text(held)} to {asked.Figure}, which is a large correction", "Check that the row is about this period, and say in the comment why the figure changed.");
}
