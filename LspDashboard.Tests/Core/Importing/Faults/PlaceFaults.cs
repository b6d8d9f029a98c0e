namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Right figures in the wrong rows.</summary>
public static class PlaceFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("Two places exchanged", "The figures of two places of a table have changed rows.",
            (clean, row, draw) => clean.Layout != "table" ? null : Exchanged(clean, row, draw)) { Undetectable = "Places whose figures are closer together than either moves in a year cannot be told apart." },
        new("Two indicators exchanged", "The figures of two indicators of a place have changed rows.",
            (clean, row, draw) => clean.Layout != "place" ? null : Exchanged(clean, row, draw)),
        new("Another indicator's figure", "A row repeats the figure of the row above it.",
            (clean, row, _) => clean.Layout != "place" || clean.Rows.ToList().IndexOf(row) is not (> 0 and var at) ? null : Put(clean, row, clean.Rows[at - 1].Meant.Value)),
        new("Column slipped by a row", "All figures of a table stand one row too low; the last comes first.",
            (clean, row, _) => clean.Layout != "table" || row != clean.Rows[0] || clean.Rows.Count < 4 ? null
                : [.. clean.Rows.Select((r, i) => With(r, clean.Rows[(i + clean.Rows.Count - 1) % clean.Rows.Count].Meant.Value))]),
        new("Column sorted without its places", "The figures of a table were put in order of size, the places were not.",
            (clean, row, _) => clean.Layout != "table" || row != clean.Rows[0] || clean.Rows.Count < 4 ? null
                : [.. clean.Rows.Select(r => r.Meant.Value).Order().Select((v, i) => With(clean.Rows[i], v))]),
        new("Cell filled down", "The figure of one row was copied into the three below it.",
            (clean, row, _) => clean.Layout == "county" || clean.Rows.ToList().IndexOf(row) is var at && at + 3 >= clean.Rows.Count ? null
                : [.. clean.Rows.Select((r, i) => i > at && i <= at + 3 ? With(r, row.Meant.Value) : r)]),
        new("England's or the region's figure for the place", "The row of the wider area was read.",
            (clean, row, draw) => clean.Layout == "place" && Wider(clean, row) is { Count: > 0 } wider ? Put(clean, row, draw.One(wider, "wider")) : null),
    ];

    private static IReadOnlyList<ReturnRow>? Exchanged(CleanReturn clean, ReturnRow row, Draw draw)
    {
        if (clean.Rows.Count < 2) return null;
        var other = draw.One([.. clean.Rows.Where(r => r != row)], "other");
        return other.Meant.Value.Equals(row.Meant.Value) ? null
            : [.. clean.Rows.Select(r => r == row ? With(r, other.Meant.Value) : r == other ? With(r, row.Meant.Value) : r)];
    }

    private static IReadOnlyList<ReturnRow>? Put(CleanReturn clean, ReturnRow row, double value) =>
        value.Equals(row.Meant.Value) ? null : [.. clean.Rows.Select(r => r == row ? With(r, value) : r)];

    // Without counts: with the counts of its own place the exchange would be too easy to see.
    private static ReturnRow With(ReturnRow row, double value) => row with { Value = value, Numerator = null, Denominator = null };

    private static List<double> Wider(CleanReturn clean, ReturnRow row) =>
        [.. clean.Facts.Observations.Where(o => o.IndicatorId == row.Series.Definition.Id && o.Period == row.Meant.Period && o.Value is not null && o.AreaId != 1).Select(o => o.Value!.Value)];
}
