using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Figures of another time than their label says.</summary>
public static class TimeFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("Last return resent under a new label", "All figures and counts are those of the period before.",
            (clean, row, _) => row == clean.Rows[0] && clean.Rows.Count >= 3 && clean.Layout != "county" ? [.. clean.Rows.Select(r => Takes(r, r.Last))] : null),
        Fault.InAllRows("Last year's quarter resent", "All quarterly figures are those of the same quarter a year ago.",
            row => YearAgo(row) is not null && row.Meant.Period.Months == 3, (row, _) => Takes(row, YearAgo(row)!)),
        Fault.InARow("One figure carried forward", "Nothing new was known, and the last figure was copied with its counts.",
            row => !row.Last.Value.Equals(row.Meant.Value), (row, _) => Takes(row, row.Last)),
        Fault.InARow("Stale baseline", "The baseline's figure is sent as the actual.",
            row => !row.History[0].Value.Equals(row.Meant.Value) && row.History.Count > 3, (row, _) => row with { Value = row.History[0].Value }),
        new("Two periods exchanged", "The return also repeats the last period, and the two figures have changed places.",
            (clean, row, _) => row.Last.Value.Equals(row.Meant.Value) || row.Last.Period != row.Meant.Period.Previous ? null
                : [.. clean.Rows.Select(r => r == row ? Takes(r, r.Last) : r), Takes(ReturnRow.Of(row.Series, row.Last), row.Meant)]),
        Fault.InAllRows("Labelled a period late", "All figures stand under the next period.",
            _ => true, (row, _) => row with { Period = row.Meant.Period.Next.Label }),
        Fault.InAllRows("Labelled a period early", "All figures stand under the period before.",
            row => row.Last.Period == row.Meant.Period.Previous, (row, _) => row with { Period = row.Meant.Period.Previous.Label }),
        Fault.InARow("A quarter's figure for the year", "A quarter (15 to 35 %) of a flow where the whole year is due.",
            row => row.Series.Family is "NI 112" or "NI 154" or "NI 155" or "NI 186" or "NI 186b" or "NI 186d" or "NI 186t" or "GDP" || row.Series.Definition.Accumulation == Accumulation.Rolling,
            (row, draw) => row.Sends(row.Meant.Value * (0.15 + (draw.Below(21, "share") / 100.0))) with { Numerator = null, Denominator = null }),
        Fault.InARow("Year to date falls", "The quarter alone, where the year to date is asked for.",
            row => row.Series.Definition.Accumulation == Accumulation.Cumulative && row.Meant.Period.QuarterOfYear > 1 && row.Last.Period == row.Meant.Period.Previous && row.Last.Value > 0,
            (row, _) => row.Sends(row.Meant.Value - row.Last.Value)),
        Fault.InARow("Year to date not started afresh", "The running total goes on from last year's.",
            row => row.Series.Definition.Accumulation == Accumulation.Cumulative && YearEnd(row) is > 0, (row, _) => row.Sends(row.Meant.Value + YearEnd(row)!.Value)),
        Fault.InARow("Year to date for the quarter", "The running total, where the quarter alone is asked for.",
            row => row.Series.Definition.Accumulation == Accumulation.Flow && row.Meant.Period.QuarterOfYear > 1,
            (row, _) => row.Sends(row.Meant.Value + row.History.Where(p => p.Period.StartOfFinancialYear == row.Meant.Period.StartOfFinancialYear).Sum(p => p.Value))),
        new("Closed period rewritten", "A final figure of an earlier period comes with a quarter more than it had.",
            (clean, row, draw) => row.History[^(1 + draw.Below(Math.Min(3, row.History.Count), "which"))] is { Value: not 0 } old ? [.. clean.Rows, ReturnRow.Of(row.Series, old).Sends(old.Value * 1.25) with { Numerator = null, Denominator = null }] : null),
        new("Superseded figure comes back", "An older file repeats the provisional figure that was corrected since.",
            (clean, row, _) => ReturnRow.Of(row.Series, row.Last) is var last && last.Sends(row.Last.Value * 0.97) is var old && !old.Value!.Equals(last.Value) ? [.. clean.Rows, old] : null),
        new("Final figure becomes an estimate", "A closed period comes again with the status Estimated.",
            (clean, row, draw) => [.. clean.Rows, ReturnRow.Of(row.Series, row.History[^(1 + draw.Below(Math.Min(3, row.History.Count), "which"))]) with { Status = "Estimated" }]),
        new("Target for the actual", "The target column was read instead of the actual one.",
            (clean, row, _) => clean.Facts.Targets.FirstOrDefault(t => t.IndicatorId == row.Series.Definition.Id)?.Value is { } target && row.Series.Area == clean.Rows[0].Series.Area && !target.Equals(row.Value)
                ? [.. clean.Rows.Select(r => r == row ? r with { Value = target } : r)] : null),
    ];

    private static KnownPoint? YearAgo(ReturnRow row) => row.History.FirstOrDefault(p => p.Period == row.Meant.Period.YearEarlier);

    private static double? YearEnd(ReturnRow row) => row.History.LastOrDefault(p => p.Period.QuarterOfYear == 4 && p.Period.StartOfFinancialYear == row.Meant.Period.StartOfFinancialYear - 1)?.Value;

    private static ReturnRow Takes(ReturnRow row, KnownPoint point) => row with { Value = point.Value, Numerator = point.Numerator, Denominator = point.Denominator };
}
