using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Reads a row of headers, or a column of labels, as periods. What one cell alone cannot prove its neighbours may: in
/// 20175, 20165, 2015, 2014 the first two are years with a note. Without such a run a glued digit is refused.
/// </summary>
internal static partial class PeriodRun
{
    private static readonly Frequency[] All = Enum.GetValues<Frequency>();

    /// <returns>One for each cell; null where it says no period.</returns>
    public static IReadOnlyList<PeriodHeading?> Read(IReadOnlyList<GridCell> cells)
    {
        var ends = cells.Count > 1 && cells.All(c => c.Value.Kind == CellKind.Date && IsQuarterEnd(c.Value.Date));
        var read = cells.Select(c => One(c, ends)).ToArray();
        var glued = cells.Select(c => Glued().Match(c.Text)).ToArray();
        if (read.Count(r => r is not null) >= 2 && glued.Any(g => g.Success))
        {
            var tried = read.Select((r, i) => r ?? (glued[i].Success ? Unglued(glued[i].Groups["year"].Value, glued[i].Groups["note"].Value) : null)).ToArray();
            if (IsRun([.. tried.OfType<PeriodHeading>().Select(h => int.Parse(h.Text.AsSpan(0, Math.Min(4, h.Text.Length)), NumberStyles.None, CultureInfo.InvariantCulture))])) read = tried;
        }
        return read;
    }

    /// <summary>Whether the text is a period of some frequency.</summary>
    public static bool IsPeriod(string text) => Array.Exists(All, f => PeriodText.Read(text, f, isRolling: true, out _) is not null);

    // "Apr-Sep 2009" and "Q1 2009" are times too; that no series has such a period is said when the figure is read.
    private static bool IsTime(string text) => IsPeriod(text) || PeriodText.NamesMonths(text);

    private static PeriodHeading? One(GridCell cell, bool areQuarterEnds)
    {
        if (cell.Value.Kind == CellKind.Date)
        {
            var month = ReportingPeriod.Month(cell.Value.Date.Year, cell.Value.Date.Month);
            return new(areQuarterEnds ? ReportingPeriod.Quarter(month.StartOfFinancialYear, month.QuarterOfYear).Code : month.Label, "", "", false);
        }
        if (cell.IsBlank || (cell.Value.Kind == CellKind.Number && !FigureLook.IsYear(cell.Value))) return null;
        var (text, mark, note) = PeriodMarks.Strip(cell.Text);
        if (IsTime(text)) return new(text, mark, note, false);
        return HeadingWords.Split(cell.Text) is { } split && !YearPart.Is(split.Time) && PeriodMarks.Strip(split.Time) is var time ? new(time.Text, time.Mark, time.Note, false, split.Measure) : null;
    }

    // "2009-10P" beside years is provisional, "2008-09R" revised.
    private static PeriodHeading Unglued(string year, string note) => note is "P" or "R" ? new(year, note, "", false) : new(year, "", note, true);

    private static bool IsQuarterEnd(DateTime date) => date.Month % 3 == 0 && date.Day == DateTime.DaysInMonth(date.Year, date.Month);

    // One year on, or one year back, at every step: anything else proves nothing. A year may stand over several columns.
    private static bool IsRun(List<int> years)
    {
        var steps = years.Zip(years.Skip(1)).Select(p => p.Second - p.First).Where(s => s != 0).ToList();
        return steps.Count >= 2 && Math.Abs(steps[0]) == 1 && steps.TrueForAll(s => s == steps[0]);
    }

    [GeneratedRegex(@"^(?<year>(?:19|20)[0-9]{2}(?:[/-][0-9]{2}| to (?:19|20)[0-9]{2})?)(?<note>[0-9]{1,2}|[a-zPR])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Glued();
}
