using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>How well each role fits one line of headers or labels, by how many of its cells say such a thing.</summary>
internal sealed partial class LineReading
{
    // What words get for being words: a role has to be recognised in more cells than this to win.
    private const double Unrecognised = 0.35;

    // No other reading makes up for going against what was said.
    private const double Refused = -100;

    // A longer header is an instruction that happens to mention an authority.
    private const int LongestHeader = 40;

    private LineReading(bool isColumn, int line, Dictionary<LineRole, double> scores, IReadOnlyList<GridCell> cells) => (IsColumn, Line, Scores, Cells) = (isColumn, line, scores, cells);

    public bool IsColumn { get; }
    public int Line { get; }
    public IReadOnlyDictionary<LineRole, double> Scores { get; }

    /// <summary>Distinct cells with something in them, in order.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public static LineReading OfHeaders(TableRegion region, int row, KnownWords known) =>
        Of(false, row, [.. region.FigureColumns.Select(c => region.Grid.Shown(c, row)).Where(c => !c.IsBlank).DistinctBy(c => c.Column)], known, header: "");

    public static LineReading OfLabels(TableRegion region, int column, KnownWords known) =>
        Of(true, column, [.. region.BodyRows.Select(r => region.Grid.Shown(column, r)).Where(c => !c.IsBlank).DistinctBy(c => c.Row)], known, region.StubHeader(column).Text, region.StubColumns.Count > 1);

    /// <summary>The same line, where a person has said what it holds.</summary>
    public LineReading Settled(LineRole role) => new(IsColumn, Line, new Dictionary<LineRole, double> { [LineRole.Words] = Refused, [role] = 1 }, Cells);

    private static LineReading Of(bool isColumn, int line, IReadOnlyList<GridCell> cells, KnownWords known, string header, bool isBesideOthers = false)
    {
        var texts = cells.Select(c => c.Text).Distinct(StringComparer.Ordinal).ToList();
        var scores = new Dictionary<LineRole, double> { [LineRole.Words] = Unrecognised };
        if (cells.Count == 0) return new(isColumn, line, scores, cells);
        var sample = cells.DistinctBy(c => c.Text).Take(400).ToList();
        // Beside periods stand a year to date, a target, a traffic light: they speak neither for nor against. Down a form they are its lines.
        var timed = isColumn ? sample : sample.Where(c => MeasureWords.Of(c.Text) is null).ToList();
        var periods = PeriodRun.Read(timed).Count(p => p is not null);
        var parts = timed.Count(c => IsPart(c.Text));
        scores[LineRole.Period] = Share(periods, timed.Count);
        scores[LineRole.PeriodPart] = parts == 0 ? 0 : Share(parts + periods, timed.Count);
        var areas = known.CountAreas(texts);
        scores[LineRole.Area] = Math.Max(Share(texts.Count(known.IsArea), texts.Count), areas >= 3 ? 0.7 : 0);
        scores[LineRole.Indicator] = Share(texts.Count(known.IsIndicator), texts.Count);
        scores[LineRole.Measure] = Share(texts.Count(t => MeasureWords.Of(t) is not null || (isColumn && HeadingWords.Split(t) is not null)), texts.Count);
        // "Number" over one column of several is a word of its title, and so is "Rank" among words.
        if (scores[LineRole.Measure] < 0.6) scores[LineRole.Measure] = 0;
        // Traffic lights between the names and the figures are a partner's own judgement, and no part of the names.
        if (isBesideOthers && RatingWords.AreAll(texts)) scores[LineRole.Comment] = 1;
        foreach (var (role, hint) in Hints(header)) scores[role] = Math.Min(1, scores.GetValueOrDefault(role) + hint);
        return new(isColumn, line, scores, cells);
    }

    private static bool IsPart(string text) => YearPart.Is(text) || (HeadingWords.Split(text) is { } split && YearPart.Is(split.Time));

    // A header over labels is a strong word, and still weaker than the labels themselves.
    private static IEnumerable<(LineRole, double)> Hints(string header)
    {
        switch (HeaderWords.Of(header))
        {
            case ReturnColumn.Indicator: yield return (LineRole.Indicator, 0.3); break;
            case ReturnColumn.Title: yield return (LineRole.Title, 0.5); break;
            case ReturnColumn.Area: yield return (LineRole.Area, 0.6); break;
            case ReturnColumn.Period: yield return (LineRole.Period, 0.4); break;
            case ReturnColumn.Comment or ReturnColumn.Status: yield return (LineRole.Comment, 0.8); break;
            default:
                if (header.Length <= LongestHeader && AreaHeader().IsMatch(header) && !KindOfArea().IsMatch(header)) yield return (LineRole.Area, 0.5);
                else if (header.Length <= LongestHeader && IndicatorHeader().IsMatch(header)) yield return (LineRole.Title, 0.5);
                break;
        }
    }

    private static double Share(int count, int all) => all == 0 ? 0 : (double)count / all;

    [GeneratedRegex(@"\b(?:area|authority|authorities|district|borough|LA|LAD|place|geography|county)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AreaHeader();

    // "Area type" and "Class of authority" say what kind of place it is, and not which.
    [GeneratedRegex(@"\b(?:type|category|class|tier|group|kind)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KindOfArea();

    [GeneratedRegex(@"\b(?:indicators?|measures?|target|PI)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IndicatorHeader();
}
