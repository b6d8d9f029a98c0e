using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>The right figure in the wrong unit, or another figure than the level that is asked for.</summary>
public static class UnitFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.InARow("Share for a percentage", "0.125 where 12.5 % is meant.",
            Is(UnitKind.Percentage), (row, _) => row with { Value = row.Meant.Value / 100 }),
        Fault.InAllRows("Rates per 100,000", "All rates of the return for 100,000 where 1,000 or 10,000 is meant.",
            Is(UnitKind.Rate), (row, _) => row with { Value = row.Meant.Value * 100_000 / (row.Series.UnitBase ?? 1_000) }),
        Fault.InAllRows("Rates per 100", "All rates of the return in per cent.",
            Is(UnitKind.Rate), (row, _) => row with { Value = row.Meant.Value * 100 / (row.Series.UnitBase ?? 1_000) }),
        Fault.InARow("Thousands for units", "16.6 thousand where 16,590 is meant.",
            row => row.Meant.Value >= 1_000, (row, draw) => row with { Value = Math.Round(row.Meant.Value / 1_000, 1 + draw.Below(2, "digits")) }),
        Fault.InARow("Kilograms for tonnes", "7,021 where 7.021 is meant.",
            Is(UnitKind.Tonnes), (row, _) => row with { Value = row.Meant.Value * 1_000 }),
        Fault.InAllRows("Percentage change for tonnes", "The reduction since the first year in per cent, as in tables of NI 186, fall written with or without a minus.",
            Is(UnitKind.Tonnes), (row, draw) => row with { Value = Math.Round((draw.Below(2, "sign") == 0 ? 1 : -1) * 100 * ((row.Meant.Value / row.History[0].Value) - 1), 1) }),
        Fault.InAllRows("Whole area's tonnes for tonnes per head", "Kilotonnes of the area where the figure is per head.",
            Is(UnitKind.Tonnes), (row, draw) => row with { Value = Math.Round(row.Meant.Value * (60 + draw.Below(200, row.Series.Area)), 1) }),
        Fault.InARow("Index for the level", "The first year is 100.",
            row => row.History[0].Value > 0, (row, _) => row with { Value = Math.Round(100 * row.Meant.Value / row.History[0].Value, 1) }),
        Fault.InARow("Change for the level", "The difference from the last figure.",
            _ => true, (row, _) => row.Sends(row.Meant.Value - row.Last.Value)),
        Fault.InARow("Months for years", "744 where 62 years are meant.",
            Is(UnitKind.Years), (row, _) => row with { Value = Math.Round(12 * row.Meant.Value) }),
        Fault.InARow("Sign flipped", "A minus that does not belong, or one that is lost.",
            row => row.Meant.Value != 0, (row, _) => row with { Value = -row.Meant.Value }),
        Fault.InARow("The rest of the percentage", "Those who do not, where those who do are asked for.",
            Is(UnitKind.Percentage), (row, _) => row.Sends(100 - row.Meant.Value)),
    ];

    private static Func<ReturnRow, bool> Is(UnitKind kind) => row => row.Series.Definition.Unit.Kind == kind;
}
