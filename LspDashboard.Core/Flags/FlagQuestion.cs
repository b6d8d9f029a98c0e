using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>All that the flags of an indicator's figures depend on, as it stands at its last figure.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Terms">The target in force; null where there is none.</param>
/// <param name="Points">In order of period.</param>
/// <param name="Comparators">Other areas by name, nearest first.</param>
/// <param name="DifferenceThatMatters">m, in the indicator's units.</param>
/// <param name="Method">The thresholds.</param>
/// <param name="AgreedOn">The day from which there was a target; null where there is none.</param>
public sealed record FlagQuestion(
    Indicator Indicator,
    TargetTerms? Terms,
    IReadOnlyList<FlagPoint> Points,
    IReadOnlyList<(string Name, IReadOnlyList<TrendPoint> Points)> Comparators,
    double DifferenceThatMatters,
    Method Method,
    DateOnly? AgreedOn = null)
{
    public FlagPoint Last => Points[^1];

    /// <summary>The first periods of new bases: what came before is not compared with what came after.</summary>
    public IReadOnlyList<ReportingPeriod> Bases { get; init; } = [];

    /// <summary>As it stood at an earlier figure: what came later is left out.</summary>
    /// <param name="index">Of the figure that is then the last.</param>
    public FlagQuestion At(int index)
    {
        var month = Points[index].Period.EndMonth;
        return this with
        {
            Points = [.. Points.Take(index + 1)],
            Comparators = [.. Comparators.Select(c => (c.Name, (IReadOnlyList<TrendPoint>)[.. c.Points.Where(p => p.Month <= month)]))],
        };
    }
}
