using System.Text.RegularExpressions;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>The words publishers write over counts, ends of intervals and the like.</summary>
internal static partial class MeasureWords
{
    /// <summary>The measure a header names, or null where it names something else, such as an indicator.</summary>
    public static Measure? Of(string text)
    {
        var s = text.Trim().TrimEnd('.', ':', '*', '?').ToLowerInvariant();
        if (s.Length == 0) return null;
        if (Limits().Match(s) is { Success: true } limit) return limit.Groups["low"].Success ? Measure.Lower : limit.Groups["up"].Success ? Measure.Upper : Measure.Interval;
        return s switch
        {
            "value" or "values" or "actual" or "actuals" or "result" or "outturn" or "performance" or "figure" or "rate" or "percentage" or "%" or "score" or "actual value" or "indicator value" or "per cent" or "percent" => Measure.Value,
            "numerator" or "count" or "num" or "number" or "n" or "no" => Measure.Numerator,
            "denominator" or "den" or "out of" or "base" or "population" => Measure.Denominator,
            "comment" or "comments" or "commentary" or "note" or "notes" or "remarks" or "rag" or "rag status" or "rag rating" or "status" or "direction of travel" or "direction" or "dot" or "trend" or "on target" => Measure.Comment,
            "flag" or "reliability" => Measure.Flag,
            _ => Targets().IsMatch(s) ? Measure.Target : Asides().IsMatch(s) ? Measure.Aside : Sample().IsMatch(s) ? Measure.Sample : null,
        };
    }

    [GeneratedRegex(@"^(?:95(?:\.0)? ?% ?)?(?:(?<low>lci|lower(?: (?:ci|limit|95% ?ci|confidence (?:limit|interval)|bound))?|lower .*confidence (?:limit|interval)|lower ci 95(?:\.0)?(?: limit)?)|(?<up>uci|upper(?: (?:ci|limit|95% ?ci|confidence (?:limit|interval)|bound))?|upper .*confidence (?:limit|interval)|upper ci 95(?:\.0)?(?: limit)?)|(?<both>c\.?i\.?s?|confidence intervals?))(?: ?\(?95(?:\.0)? ?%\)?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Limits();

    [GeneratedRegex(@"^(?:[a-z]+ ){0,2}(?:targets?|milestones?|plan|planned|profile|trajectory|forecast|projected|projection)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Targets();

    // "Change in claimants" can be an indicator; "change since 2008" and "% change" are not.
    [GeneratedRegex(@"^(?:(?:%|pp|percentage|point|points|annual|yearly|quarterly|absolute|overall|year[ -]on[ -]year) ?)*(?:change|difference|variance|movement)(?: (?:since|from|on|over|between|to|against|v|vs) .+)?$|^(?:[a-z]+ )?(?:rank|ranking|quartile|decile|position)(?: (?:in|out of|of|position|within) ?.*)?$|^ytd(?: .+)?$|^(?:.+ )?ytd$|^year[ -]to[ -]date(?: .+)?$|^cumulative(?: .+)?$|^baseline(?: .+)?$|^z[ -]?score$|^gap(?: .+)?$|^(?:england|national|regional|family|peer|msg|nearest neighbours?) (?:average|mean|median)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asides();

    [GeneratedRegex(@"\bsample\b|^base size$|^respondents$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sample();
}
