using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Numerators, denominators, and wholes made of parts.</summary>
public static class CountFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.InARow("Count above denominator", "Numerator and denominator in each other's column, or a digit too many in the numerator.",
            HasCounts, (row, draw) => draw.Below(2, "how") == 0 ? row with { Numerator = row.Denominator, Denominator = row.Numerator } : row with { Numerator = (row.Meant.Numerator * 10) + (row.Meant.Numerator % 10) }),
        Fault.InARow("Numerator for the value", "The number of people where the percentage belongs.",
            row => row.Meant.Numerator is not null && !row.Meant.Numerator.Equals(row.Meant.Value), (row, _) => row with { Value = row.Meant.Numerator }),
        Fault.InARow("Stale denominator", "Last year's denominator stands beside this year's count, and the value is made from both.",
            row => HasCounts(row) && Earlier(row)?.Denominator is { } old && !old.Equals(row.Meant.Denominator),
            (row, _) => row.Sends(row.Series.UnitBase!.Value * row.Meant.Numerator!.Value / Earlier(row)!.Denominator!.Value) with { Denominator = Earlier(row)!.Denominator }),
        Fault.InARow("Counts not brought up to date", "The value is new, its counts are those of the last period.",
            row => HasCounts(row) && row.Last.Denominator is not null && !row.Last.Value.Equals(row.Meant.Value), (row, _) => row with { Numerator = row.Last.Numerator, Denominator = row.Last.Denominator }),
        new("Percentages averaged", "The county's figure is the plain average of its places; half of the returns carry counts.",
            (clean, row, draw) => clean.Layout == "county" && row == clean.Rows[^1] && HasCounts(row) && Average(clean) is var average && !average.Value!.Equals(row.Value)
                ? [.. (draw.Below(2, "counts") == 0 ? clean.Rows : clean.Rows.Select(WithoutCounts)).SkipLast(1), draw.Below(2, "counts") == 0 ? average : WithoutCounts(average)] : null),
        new("A place left out of the total", "The county's count misses one of its places.",
            (clean, row, draw) => clean.Layout == "county" && row == clean.Rows[^1] && row.Series.Definition.Unit.Kind == UnitKind.Count && clean.Rows[draw.Below(clean.Rows.Count - 1, "place")].Meant.Value is var left && left != 0
                ? [.. clean.Rows.SkipLast(1), row.Sends(row.Meant.Value - left)] : null),
    ];

    private static bool HasCounts(ReturnRow row) => row.Series.UnitBase is not null && row.Meant is { Numerator: > 0, Denominator: > 0 };

    private static KnownPoint? Earlier(ReturnRow row) => row.History.FirstOrDefault(p => p.Period == row.Meant.Period.YearEarlier);

    private static ReturnRow Average(CleanReturn clean) => clean.Rows[^1].Sends(clean.Rows.SkipLast(1).Average(r => r.Meant.Value));

    private static ReturnRow WithoutCounts(ReturnRow row) => row with { Numerator = null, Denominator = null };
}
