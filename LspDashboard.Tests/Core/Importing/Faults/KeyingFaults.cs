using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Slips of the finger, and figures that were not known.</summary>
public static class KeyingFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Fault.InARow("Ten-fold typing error", "The decimal point slips either way, or a 0 is added or lost.", row => Math.Abs(row.Meant.Value) >= 0.1,
            (row, draw) => row with { Value = draw.Below(2, "way") == 0 ? row.Meant.Value * 10 : Math.Round(row.Meant.Value / 10, row.Digits + 1) }),
        Fault.InARow("Digits transposed", "Two neighbouring digits, any of them, have changed places.", _ => true, Transposed),
        Fault.InARow("A digit left out or doubled", "Any of them.",
            row => Text(row).Count(char.IsAsciiDigit) > 1, (row, draw) => Edited(row, (t, at) => draw.Below(2, "way") == 0 ? t.Remove(at, 1) : t.Insert(at, t[at].ToString()), draw)),
        Fault.InARow("A digit mistyped", "The key beside it: any digit becomes one more or one less.",
            _ => true, (row, draw) => Edited(row, (t, at) => t.Remove(at, 1).Insert(at, ((char)(t[at] == '9' ? '8' : t[at] == '0' ? '1' : t[at] + (draw.Below(2, "way") == 0 ? 1 : -1))).ToString()), draw)) with { Undetectable = "One digit more or less, in any but the first place, is within what most series do by themselves." },
        Fault.InARow("Placeholder for not known", "0, -1, 99 or 9,999.", row => row.Meant.Value != 0, (row, draw) => row with { Value = draw.One<double>([0, -1, 99, 9_999], "placeholder") }),
        new("Digits lost", "All figures of the return are rounded to whole numbers, or those of ten thousand or more to thousands.",
            (clean, row, _) => row == clean.Rows[0] && (clean.Rows.Count(r => r.Digits > 0) >= 3 || clean.Rows.Any(r => r.Meant.Value >= 10_000))
                ? [.. clean.Rows.Select(r => r with { Value = r.Meant.Value >= 10_000 ? 1_000 * Math.Round(r.Meant.Value / 1_000) : Math.Round(r.Meant.Value, MidpointRounding.AwayFromZero) })] : null),
        Fault.InARow("Footnote digit glued to a figure", "57.4 with footnote 1 becomes 57.41, 152 becomes 1521.",
            row => row.Meant.Value != 0, (row, draw) => row with { Value = double.Parse(Text(row) + (1 + draw.Below(4, "note")).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) }),
        Fault.InARow("Counted twice", "Two systems hold the same cases, and both were added up.", IsCounted, (row, _) => row.Sends(row.Meant.Value * 2) with { Numerator = null, Denominator = null }),
        Fault.InARow("One source missing", "One of two services did not answer: 40 to 60 % is missing.", IsCounted,
            (row, draw) => row.Sends(row.Meant.Value * (0.4 + (draw.Below(21, "share") / 100.0))) with { Numerator = null, Denominator = null }),
    ];

    private static bool IsCounted(ReturnRow row) => row.Series.Definition.Unit.Kind is UnitKind.Count or UnitKind.Rate && row.Meant.Value != 0;

    private static string Text(ReturnRow row) => row.Meant.Value.ToString("F" + row.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static ReturnRow? Transposed(ReturnRow row, Draw draw)
    {
        var text = Text(row);
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var pairs = digits.Zip(digits.Skip(1)).Where(p => text[p.First] != text[p.Second]).ToList();
        if (pairs.Count == 0) return null;
        var (i, j) = draw.One(pairs, "pair");
        var typed = text.ToCharArray();
        (typed[i], typed[j]) = (typed[j], typed[i]);
        return row with { Value = double.Parse(typed, CultureInfo.InvariantCulture) };
    }

    private static ReturnRow? Edited(ReturnRow row, Func<string, int, string> edit, Draw draw)
    {
        var text = Text(row);
        var at = draw.One([.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))], "digit");
        var value = double.Parse(edit(text, at), CultureInfo.InvariantCulture);
        return value.Equals(row.Meant.Value) ? null : row with { Value = value };
    }
}
