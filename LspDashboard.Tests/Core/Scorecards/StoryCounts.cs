using System.Text.RegularExpressions;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>The numbers of a story, read as a person would and counted anew.</summary>
internal sealed partial class StoryCounts(StoryClaims claims, Scorecard card)
{
    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private List<IndicatorScore> Rated => card.Indicators.Where(i => i.Standing.Rating != RagRating.NotRated && !Stale(i)).ToList();

    public string? UntrueFinding(string finding)
    {
        var (green, all) = (Rated.Count(i => i.Standing.Rating == RagRating.Green), Rated.Count);
        if (finding == $"No indicator can be rated for {card.Period.Label}.") return all == 0 ? null : FormattableString.Invariant($"{all} are rated");
        if (Finding().Match(finding) is not { Success: true } said) return $"'{finding}' is not understood";
        var (saidGreen, saidAll) = said switch
        {
            _ when said.Groups["one"].Success => (said.Groups["not"].Success ? 0 : 1, 1),
            _ when finding.StartsWith("Both", StringComparison.Ordinal) => (2, 2),
            _ when finding.StartsWith("Neither", StringComparison.Ordinal) => (0, 2),
            _ when said.Groups["every"].Success => (Value(said.Groups["every"].Value), Value(said.Groups["every"].Value)),
            _ when said.Groups["none"].Success => (0, Value(said.Groups["none"].Value)),
            _ => (Value(said.Groups["some"].Value), Value(said.Groups["of"].Value)),
        };
        return (green, all) == (saidGreen, saidAll) ? null : FormattableString.Invariant($"'{finding}' but {green} of {all}");
    }

    /// <summary>Of a clause that counts figures: what is untrue; null where all is true.</summary>
    public string? UntrueGap(string clause)
    {
        var meant = card.Indicators.Where(i => i.Indicator.IsRated).ToList();
        var missing = meant.Count(i => claims.Held(i.Indicator).Count == 0);
        var (stale, late) = (meant.Count(Stale), meant.Count(i => !Stale(i) && IsDue(i, 0)));
        foreach (var (number, what) in Gap().Matches(clause).Select(m => (Value(m.Groups["n"].Value), m.Groups["what"].Value)))
        {
            var counted = what switch { "late" => late, "stale" => stale, _ => missing };
            if (number != counted) return FormattableString.Invariant($"'{clause}' but {counted} {what}");
        }
        return null;
    }

    /// <summary>Every gap there is must be told.</summary>
    public string? Untold(string detail)
    {
        var meant = card.Indicators.Where(i => i.Indicator.IsRated).ToList();
        if (meant.Any(i => claims.Held(i.Indicator).Count == 0) && !detail.Contains("no data", StringComparison.Ordinal)) return "missing data are not told";
        if (meant.Any(Stale) && !detail.Contains("stale", StringComparison.Ordinal)) return "stale figures are not told";
        return meant.Any(i => !Stale(i) && IsDue(i, 0)) && !detail.Contains("late", StringComparison.Ordinal) ? "late figures are not told" : null;
    }

    // The period after the last one held is due at its end and the usual lag; stale is a period of grace later.
    private bool IsDue(IndicatorScore score, int graceMonths)
    {
        var held = claims.Held(score.Indicator);
        if (held.Count == 0) return false;
        var next = held[^1].Period.Next;
        return next.EndMonth <= card.Period.EndMonth && next.LastDay.AddDays(1).AddMonths(score.Indicator.LagMonths + graceMonths).AddDays(-1) < card.AsKnown;
    }

    private bool Stale(IndicatorScore score) => IsDue(score, score.Indicator.Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 });

    private static int Value(string word) => Array.IndexOf(Words, word.ToLowerInvariant()) is >= 0 and var n ? n : int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<one>The one) rated indicator is ((?<not>behind)|on) plan|Both rated indicators are on plan|Neither of the two rated indicators is on plan|All (?<every>\w+) rated indicators are on plan|None of the (?<none>\w+) rated indicators is on plan|(?<some>\w+) of (?<of>\w+) rated indicators (is|are) on plan)\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Finding();

    [GeneratedRegex(@"(?<n>\w+) (figures? |indicators? )?(is|are|has|have) (?<what>late|stale|no data)", RegexOptions.ExplicitCapture)]
    private static partial Regex Gap();
}
