using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>What people do to figures by mistake, and how to undo it: if the undone figure is in line with the history, that is probably what happened.</summary>
internal static class LikelySlip
{
    /// <summary>How much it says that the undone figure is in line.</summary>
    internal enum Weight
    {
        /// <summary>Nothing: almost any figure would be in line as a change of some size. It only helps to say what may have happened.</summary>
        None,

        /// <summary>Something: figures also double and halve by themselves.</summary>
        Common,
        Strong,
    }

    /// <summary>A slip, how to undo it, its words after the figure, and how much it says.</summary>
    private sealed record Slip(Func<double, double> Undo, string What, string Remedy, Weight Weight = Weight.Strong);

    private static readonly Slip[] Always =
    [
        new(x => x / 10, "about ten times what its history leads one to expect", "Check the decimal point and the unit."),
        new(x => x * 10, "about a tenth of what its history leads one to expect", "Check the decimal point and the unit."),
        new(x => x / 100, "about a hundred times what its history leads one to expect", "Check the unit: per 1,000 or per 100,000, per cent or a share."),
        new(x => x * 100, "about a hundredth of what its history leads one to expect", "Check the unit: 12.5 % is sent as 12.5, not as 0.125."),
        new(x => x / 1000, "about a thousand times what its history leads one to expect", "Check whether it should be in thousands."),
        new(x => x * 1000, "about a thousandth of what its history leads one to expect", "Send whole units, not thousands."),
        new(x => -x, "in line but for its sign", "Check the sign."),
        new(x => x / 2, "about twice what its history leads one to expect", "Check that nothing was counted twice.", Weight.Common),
        new(x => x * 2, "about half of what its history leads one to expect", "Check that everything was counted.", Weight.Common),
    ];

    private static readonly Slip Rest = new(x => 100 - x, "what is left of 100 when its history's figure is taken away", "Check that it counts those who do, not those who do not.");
    private static readonly Slip Months = new(x => x / 12, "in line if it is in months", "Send years.");
    private static readonly Slip QuarterOfAYear = new(x => x * 4, "about a quarter of what its history leads one to expect", "Check that it is about the whole year, not one quarter.", Weight.Common);

    /// <summary>What would bring a value into line, for this indicator; null for nothing known.</summary>
    public static (string What, string Remedy, Weight Weight)? Of(QuestionedValue asked, QuestionedReturn all, UsualChange usual) =>
        For(asked, all).Select(s => (Slip: s, Distance: usual.Distance(s.Undo(asked.Number)))).Where(s => s.Distance <= all.Limits.InLine)
            .OrderByDescending(s => s.Slip.Weight).ThenBy(s => s.Distance)
            .Select(s => ((string, string, Weight)?)(s.Slip.What, s.Slip.Remedy, s.Slip.Weight)).FirstOrDefault();

    private static IEnumerable<Slip> OfAYear(QuestionedValue asked, QuestionedReturn all)
    {
        var period = asked.Value.Period;
        if (period.Frequency == Frequency.Quarter && period.QuarterOfYear > 1 && all.After(asked.Indicator.Id, asked.Value.Area.Id, period.Previous)?.Value is { } soFar)
            yield return new(x => x + soFar, $"in line if it is the quarter alone, with {asked.Text(soFar)} before it", "Send the total of the year so far.");
        if (asked.History.LastOrDefault(h => h.Period.QuarterOfYear == 4 && h.Period.StartOfFinancialYear == period.StartOfFinancialYear - 1) is { Value: > 0 and var lastYear })
            yield return new(x => x - lastYear, $"in line without {asked.Text(lastYear)}, the whole of last year", "Start again from 0 in April.");
    }

    private static IEnumerable<Slip> For(QuestionedValue asked, QuestionedReturn all)
    {
        IEnumerable<Slip> slips = Always;
        if (asked.IsPercentage) slips = slips.Append(Rest);
        if (asked.Indicator.Unit.Kind == UnitKind.Years) slips = slips.Append(Months);
        if (asked.Indicator.Accumulation == Accumulation.Rolling || asked.Value.Period.Months == 12) slips = slips.Append(QuarterOfAYear);
        if (asked.Indicator.Accumulation == Accumulation.Cumulative) slips = slips.Concat(OfAYear(asked, all));
        if (asked.History.Count == 0 || asked.History[0].Value is var first && first == 0) return slips;
        return slips
            .Append(new(x => first * (1 + (x / 100)), $"in line if it is a percentage change since {asked.History[0].Period.Label}", "Send the level, not the change.", Weight.None))
            .Append(new(x => first * x / 100, $"in line if it is an index with {asked.History[0].Period.Label} as 100", "Send the figure itself, not an index.", Weight.None));
    }
}
