using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>One figure in several rows below one another, about different places or indicators: a cell filled down.</summary>
internal static class RepeatedDown
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        var run = new List<QuestionedValue>();
        foreach (var asked in all.Fresh.Append(null))
        {
            if (asked is not null && run.Count > 0 && asked.Number.Equals(run[^1].Number) && asked.Number != 0 && !IsSameSeries(asked, run[^1]))
            {
                run.Add(asked);
                continue;
            }
            if (IsFilledDown(run, all.Limits))
                yield return new([.. run.Select(q => q.Value)], $"the same figure, {run[0].Figure}, stands in {FigureText.Word(run.Count)} rows below one another", "Check that one cell was not copied down the column.");
            run.Clear();
            if (asked is not null) run.Add(asked);
        }
    }

    private static bool IsSameSeries(QuestionedValue one, QuestionedValue other) =>
        one.Indicator.Id == other.Indicator.Id && one.Value.Area.Id == other.Value.Area.Id;

    private static bool IsFilledDown(List<QuestionedValue> run, SuspectLimits limits) =>
        run.Count >= limits.FewestTogether
        && run.Count(q => q.DistanceBesideOthers > limits.InLine) * 2 >= run.Count - 1
        && run.Skip(1).Aggregate(1.0, (chance, q) => chance * q.TieChanceThere) < limits.RareTiesTogether;
}
