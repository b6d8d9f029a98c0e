using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>The same said of many cells, as one line: forty lines that differ in a number are read by nobody.</summary>
/// <param name="Message">What is said of all of them, or of the only one.</param>
/// <param name="Remedy">What to do, a sentence.</param>
/// <param name="Problems">One or several of one sheet, in the order they were found.</param>
public sealed partial record ProblemGroup(string Message, string Remedy, IReadOnlyList<ReturnProblem> Problems)
{
    // Two that are alike are read as fast as a line about both.
    private const int Fewest = 3;

    // How the commonest are said of many cells; what stands between quotation marks differs from cell to cell.
    private static readonly (string Of, string Many)[] Sayings =
    [
        ("'' is text where a number is expected.", "cells hold text where a number is expected"),
        ("'' is no area that is known here.", "cells name an area that is not known here"),
        ("The number is stored as text; it was read as the number it shows.", "numbers are stored as text and were read as the numbers they show"),
        ("The row does not say which indicator it is about.", "rows do not say which indicator they are about"),
        ("Counts are given, but no value.", "rows give counts, but no value"),
    ];

    public ProblemSeverity Severity => Problems[0].Severity;
    public string Sheet => Problems[0].Sheet;

    /// <summary>In the order of the first of each, the gravest first.</summary>
    public static IReadOnlyList<ProblemGroup> Of(IEnumerable<ReturnProblem> problems) =>
        [.. problems.GroupBy(p => (p.Severity, p.Sheet, Shape: ShapeOf(p.Message))).OrderBy(g => g.Key.Severity).SelectMany(g => Group([.. g], g.Key.Shape))];

    private static IEnumerable<ProblemGroup> Group(List<ReturnProblem> alike, string shape)
    {
        if (alike.Count < Fewest || alike[0].Cell.Length == 0) return alike.Select(p => new ProblemGroup(p.Message, p.Remedy, [p]));
        var count = alike.Count.ToString("N0", CultureInfo.InvariantCulture);
        var said = Sayings.FirstOrDefault(s => s.Of == shape).Many;
        var message = said is not null ? $"{count} {said}." : alike.TrueForAll(p => p.Message == alike[0].Message) ? $"{count} times: {alike[0].Message}" : $"{count} times, such as: {alike[0].Message}";
        return [new(message, alike[0].Remedy, alike)];
    }

    private static string ShapeOf(string message) => Digits().Replace(Quoted().Replace(message, "''"), "0");

    // An apostrophe inside a word opens nothing.
    [GeneratedRegex(@"(?<![A-Za-z])'.*?'(?![A-Za-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[0-9][0-9.,/]*[0-9]|[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
