using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>One filled row of a set-up sheet. What cannot be understood becomes a problem with its cell, and reads as nothing.</summary>
internal sealed class SetUpRow(string sheet, int number, IReadOnlyDictionary<string, (int Column, CellValue Value)> cells, List<ReturnProblem> problems)
{
    private static readonly string[] DayForms = ["d/M/yyyy", "d/M/yy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d-M-yyyy"];

    public string Sheet => sheet;
    public int Number => number;

    /// <summary>True where the cell says something.</summary>
    public bool Says(string heading) => cells.ContainsKey(heading);

    /// <summary>True where the cell says that there is nothing.</summary>
    public bool Empties(string heading) => Text(heading) is SetUpWords.Nothing or "–" or "—";

    /// <summary>What the cell says; null for an empty one.</summary>
    public string? Text(string heading)
    {
        if (!cells.TryGetValue(heading, out var cell)) return null;
        if (cell.Value.Kind == CellKind.Error)
        {
            Problem(heading, $"The cell holds an error: {cell.Value.Text}.", "Type what is meant, or leave it empty.");
            return null;
        }
        return cell.Value.Kind switch
        {
            CellKind.Text => cell.Value.Text!.Trim(),
            CellKind.Boolean => SetUpWords.Of(cell.Value.Boolean),
            CellKind.Date => cell.Value.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            _ => cell.Value.Number.ToString("R", CultureInfo.InvariantCulture),
        };
    }

    public double? Value(string heading)
    {
        if (!cells.TryGetValue(heading, out var cell) || Empties(heading)) return null;
        if (cell.Value.Kind == CellKind.Number) return cell.Value.IsPercent ? cell.Value.Number * 100 : cell.Value.Number;
        if (double.TryParse(Text(heading)?.TrimEnd('%'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        Problem(heading, $"'{Text(heading)}' is not a number.", "Type the number alone, without words.");
        return null;
    }

    /// <summary>A number without digits after the point.</summary>
    public int? Whole(string heading)
    {
        if (Value(heading) is not { } value) return null;
        if (value == Math.Floor(value) && Math.Abs(value) <= 1_000_000) return (int)value;
        Problem(heading, $"'{Text(heading)}' is not a whole number.", "Type a whole number.");
        return null;
    }

    public DateOnly? Day(string heading)
    {
        if (!cells.TryGetValue(heading, out var cell) || Empties(heading)) return null;
        if (cell.Value.Kind == CellKind.Date) return DateOnly.FromDateTime(cell.Value.Date);
        if (DateOnly.TryParseExact(Text(heading), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)) return day;
        Problem(heading, $"'{Text(heading)}' is not a day.", "Type it as day, month, year: 01/04/2008.");
        return null;
    }

    public bool? YesNo(string heading)
    {
        if (Text(heading) is not { } text) return null;
        switch (SetUpWords.Letters(text))
        {
            case "YES" or "Y" or "TRUE" or "1": return true;
            case "NO" or "N" or "FALSE" or "0": return false;
            default:
                Problem(heading, $"'{text}' is neither Yes nor No.", "Choose Yes or No.");
                return null;
        }
    }

    public T? Choice<T>(string heading) where T : struct, Enum
    {
        if (Text(heading) is not { } text) return null;
        if (SetUpWords.Read<T>(text) is { } choice) return choice;
        Problem(heading, $"'{text}' is none of the choices.", $"Choose one of: {string.Join(", ", SetUpWords.All<T>())}.");
        return null;
    }

    /// <param name="heading">The column.</param>
    /// <param name="frequency">Of the series it is a period of.</param>
    public ReportingPeriod? Period(string heading, Frequency frequency)
    {
        if (Text(heading) is not { } text || Empties(heading)) return null;
        if (cells[heading].Value.Kind == CellKind.Date)
        {
            Problem(heading, "Excel made a date of this period.", "Format the cell as text, then type the period again, such as 2009/10 Q4.");
            return null;
        }
        if (PeriodText.Read(text, frequency, out var problem) is { } period) return period;
        Problem(heading, char.ToUpperInvariant(problem![0]) + problem[1..] + ".", "Write it like 2009/10 Q4, 2009/10 or 2009, as the indicator is reported.");
        return null;
    }

    /// <summary>The several things that a cell names, with ; or a new line between them.</summary>
    public IReadOnlyList<string> Several(string heading) =>
        Text(heading) is { } text && !Empties(heading) ? text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>What the rules of the set-up pages say of the thing, each at the cell of its field; at the first cell where the sheet has none.</summary>
    public void Problems(IReadOnlyDictionary<string, string> byField, IReadOnlyDictionary<string, string> headings)
    {
        foreach (var (field, problem) in byField) Problem(headings.GetValueOrDefault(field, field), problem, "");
    }

    public void Problem(string heading, string message, string remedy) =>
        problems.Add(new(ProblemSeverity.Error, sheet, cells.TryGetValue(heading, out var cell) ? CellAddress.Of(cell.Column, number) : CellAddress.Of(1, number), message, remedy));
}
