using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// A cell that shows 9 % holds 0.09. Where an indicator is a percentage and all its figures in a table are shares of 1, they are read as
/// percentages, and that is said; where what is held is that small too, or the figures are too few to tell, they stay, and the checks of a figure doubt them.
/// </summary>
internal static class ShareScale
{
    private const int Fewest = 3;

    public static (IReadOnlyList<PlacedFigure> Figures, IReadOnlyList<ReturnProblem> Said) Of(IReadOnlyList<PlacedFigure> placed, PartnershipFacts facts)
    {
        var (figures, said) = (new List<PlacedFigure>(), new List<ReturnProblem>());
        foreach (var source in placed.GroupBy(p => (p.Source, p.Match?.Indicator)))
        {
            var numbers = source.Select(p => p.Figure.Value.Value).Where(v => v.Kind == CellKind.Number).Select(v => v.Number).ToList();
            if (source.Key.Indicator is not { Unit.Kind: UnitKind.Percentage } indicator || numbers.Count == 0 || numbers.Exists(n => n is < 0 or > 1) || !numbers.Exists(n => n is > 0 and < 1) || !AreShares(indicator, numbers, facts))
            {
                figures.AddRange(source);
                continue;
            }
            figures.AddRange(source.Select(p => p.Figure.Value.Value.Kind != CellKind.Number ? p : p with { Figure = p.Figure with { Value = p.Figure.Value with { Value = CellValue.OfNumber(Percent(p.Figure.Value.Value.Number)) } } }));
            var first = source.First(p => p.Figure.Value.Value.Kind == CellKind.Number).Figure.Value;
            said.Add(new(ProblemSeverity.Note, source.First().Table.Sheet, first.Address, string.Create(CultureInfo.InvariantCulture,
                $"The figures of {indicator.Code} are shares of 1 and were read as percentages: {first.Value.Number:0.####} is {Percent(first.Value.Number):0.##}% ({(numbers.Count >= Fewest ? "sure" : "likely")})."), "Nothing to do, if that is right."));
        }
        return (figures, said);
    }

    private static bool AreShares(Indicator indicator, List<double> numbers, PartnershipFacts facts)
    {
        var held = facts.Observations.Where(o => o.IndicatorId == indicator.Id && o.Value is not null).Select(o => Math.Abs(o.Value!.Value)).ToList();
        return held.Count > 0 ? held.Min() > 1 && numbers.Max() * 20 < held.Max() : numbers.Count >= Fewest;
    }

    // The tenth digit is where a hundredfold share shows how computers count.
    public static double Percent(double share) => Math.Round(share * 100, 10);
}
