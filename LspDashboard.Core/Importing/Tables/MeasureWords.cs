using System.Text.RegularExpressions;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>The words publishers write over counts, ends of intervals and the like.</summary>
internal static partial class MeasureWords
{
    /// <summary>The measure a header names, or null where it names something else, such as an indicator.</summary>
    public static Measure? Of(string text)
    {
        var s = text.Trim().TrimEnd('.', ':', '*').ToLowerInvariant();
        if (s.Length == 0) return null;
        if (Limits().Match(s) is { Success: true } limit) return limit.Groups["low"].Success ? Measure.Lower : limit.Groups["up"].Success ? Measure.Upper : Measure.Interval;
        return s switch
        {
            "value" or "actual" or "result" or "outturn" or "performance" or "figure" or "rate" or "percentage" or "%" or "score" or "actual value" or "indicator value" or "per cent" or "percent" => Measure.Value,
            "numerator" or "count" or "num" or "number" or "n" or "no" => Measure.Numerator,
            "denominator" or "den" or "out of" or "base" or "population" => Measure.Denominator,
            "target" or "plan" or "planned" or "profile" or "trajectory" => Measure.Target,
            "comment" or "comments" or "commentary" or "note" or "notes" or "remarks" or "rag" or "status" or "direction of travel" or "dot" or "trend" => Measure.Comment,
            "flag" or "reliability" => Measure.Flag,
            _ => Sample().IsMatch(s) ? Measure.Sample : null,
        };
    }

    [GeneratedRegex(@"^(?:95 ?% ?)?(?:(?<low>lci|lower(?: (?:ci|limit|95% ?ci|confidence (?:limit|interval)|bound))?|lower .*confidence (?:limit|interval))|(?<up>uci|upper(?: (?:ci|limit|95% ?ci|confidence (?:limit|interval)|bound))?|upper .*confidence (?:limit|interval))|(?<both>c\.?i\.?s?|confidence intervals?))(?: ?95 ?%)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\bsample\b|^base size$|^respondents$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sample();
}
