using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// "2001-02" under an indicator of pooled years can be the two years together or the financial year. Where no figure of two years is
/// held that shows how it is meant, a person is asked.
/// </summary>
internal static class TwoYearPools
{
    private const int TwoYears = 24;

    public static IEnumerable<ReturnProblem> Of(IReadOnlyList<PlacedFigure> placed, PartnershipFacts facts) =>
        placed.Where(p => p.Match is { Indicator.Frequency: Frequency.PooledYears } && PeriodText.Read(p.Figure.Period.Text, Frequency.PooledYears, out _) is { Months: TwoYears } && PeriodText.Read(p.Figure.Period.Text, Frequency.FinancialYear, out _) is not null)
            .GroupBy(p => (p.Table.Sheet, p.Figure.Period.Address, p.Match!.Indicator)).Select(g => g.First())
            .Where(p => !facts.Observations.Any(o => o.IndicatorId == p.Match!.Indicator.Id && o.Period.Months == TwoYears))
            .Select(p => new ReturnProblem(ProblemSeverity.Suspect, p.Table.Sheet, p.Figure.Period.Address.Length > 0 ? p.Figure.Period.Address : p.Figure.Value.Address,
                $"'{p.Figure.Period.Text}' can be two calendar years together or one financial year, and {p.Match!.Indicator.Code} is reported for pooled years; it was read as two years together.", "Write 2001..2002 for two years together, or check which is meant."));
}
