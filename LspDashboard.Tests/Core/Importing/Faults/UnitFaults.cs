using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>The right figure in the wrong unit, or another figure than the level that is asked for.</summary>
public static class UnitFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.InARow("Share for a percentage", "0.125 where 12.5 % is meant.",
            Is(UnitKind.Percentage), (row, _) => row with { Value = row.Meant.Value / 100 }),
        Fault.InAllRows("Rates per 100 or 100,000", "All rates of the return for 100 or 100,000 where 1,000 or 10,000 is meant.",
            Is(UnitKind.Rate), (row, draw) => row with { Value = row.Meant.Value * draw.One<double>([100, 100_000], "base") / (row.Series.UnitBase ?? 1_000) }),
        Fault.InARow("Thousands for units, or units for thousands", "16.6 thousand where 16,590 is meant, kilograms where tonnes are.",
            row => row.Meant.Value >= 1_000 || Is(UnitKind.Tonnes)(row), (row, draw) => row with { Value = Is(UnitKind.Tonnes)(row) ? row.Meant.Value * 1_000 : Math.Round(row.Meant.Value / 1_000, 1 + draw.Below(2, "digits")) }),
        Fault.InAllRows("Percentage change for tonnes", "The reduction since the first year in per cent, as in tables of NI 186, fall written with or without a minus.",
            Is(UnitKind.Tonnes), (row, draw) => row with { Value = Math.Round((draw.Below(2, "sign") == 0 ? 1 : -1) * 100 * ((row.Meant.Value / row.History[0].Value) - 1), 1) }),
        Fault.InARow("Index for the level", "The first year is 100.",
            row => row.History[0].Value > 0, (row, _) => row with { Value = Math.Round(100 * row.Meant.Value / row.History[0].Value, 1) }),
        Fault.InARow("Sign flipped", "A minus that does not belong, or one that is lost.",
            row => row.Meant.Value != 0, (row, _) => row with { Value = -row.Meant.Value }),
        Fault.InARow("The rest of the percentage", "Those who do not, where those who do are asked for.",
            Is(UnitKind.Percentage), (row, _) => row.Sends(100 - row.Meant.Value)),
    ];

    private static Func<ReturnRow, bool> Is(UnitKind kind) => row => row.Series.Definition.Unit.Kind == kind;
}
