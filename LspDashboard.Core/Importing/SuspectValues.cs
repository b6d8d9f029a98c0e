using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Importing;

/// <summary>Values that can be taken but look wrong beside their own history and counts. The whole of METHOD section 9's Suspect comes with the flags.</summary>
internal static class SuspectValues
{
    private const double Jump = 10;

    public static IEnumerable<ReturnProblem> Of(ReturnedValue value, IReadOnlyList<Observation> held)
    {
        var before = held.LastOrDefault(o => o.Period < value.Period);
        if (before?.Value is { } last && last != 0 && value.Value != 0 && value.Indicator.Accumulation != Accumulation.Cumulative)
        {
            var ratio = Math.Abs(value.Value / last);
            if (ratio is >= Jump or <= 1 / Jump)
                yield return Suspect(value, $"{Text(value, value.Value)} is {(ratio >= Jump ? "ten times or more" : "a tenth or less of")} {Text(value, last)}, the figure for {before.Period.Label}", "Check the decimal point and the unit.");
            else if (Math.Sign(value.Value) != Math.Sign(last))
                yield return Suspect(value, $"{Text(value, value.Value)} has another sign than {Text(value, last)}, the figure for {before.Period.Label}", "Check the sign.");
        }
        if (value.Indicator.Accumulation == Accumulation.Cumulative && value.Period.QuarterOfYear > 1
            && held.FirstOrDefault(o => o.Period == value.Period.Previous) is { Value: { } soFar } && value.Value < soFar)
            yield return Suspect(value, $"the year-to-date figure falls, from {Text(value, soFar)} to {Text(value, value.Value)}", "Send the total of the year so far, not the quarter alone.");
        if (value.Indicator.Unit.Kind == UnitKind.Percentage && value is { Numerator: { } n, Denominator: > 0 and { } d })
        {
            var made = 100 * n / d;
            if (Math.Abs(made - value.Value) > Math.Max(1, Math.Pow(10, -value.Indicator.Decimals)))
                yield return Suspect(value, $"{Text(value, value.Value)} is not what its counts make ({Text(value, made)})", "Check the value and the counts.");
        }
        if (value.Indicator.Unit.Kind == UnitKind.Percentage && value.Value is < 0 or > 100 && value.Indicator.Unit.Kind == UnitKind.Percentage)
            yield return Suspect(value, $"{Text(value, value.Value)} is no share of a whole", "Check the figure.");
    }

    private static string Text(ReturnedValue value, double number) => FigureText.Of(value.Indicator, number);

    private static ReturnProblem Suspect(ReturnedValue value, string what, string remedy) =>
        new(ProblemSeverity.Suspect, value.Sheet, value.Cell, $"{value.Indicator.Code}, {value.Period.Label}: {what}.", remedy);
}
