using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Reads what a story says of one indicator as a person would, and holds it against the raw figures. It knows nothing of how stories are made.</summary>
internal sealed partial class StoryClaims(PartnershipFacts facts, Scorecard card)
{
    /// <summary>What is untrue of a clause, or cannot be understood; null where all is true.</summary>
    public string? Untrue(string clause)
    {
        var score = card.Indicators.Where(i => clause.StartsWith(Inside(i.Indicator.Title) + " ", StringComparison.OrdinalIgnoreCase)).MaxBy(i => i.Indicator.Title.Length);
        if (score is null) return $"no indicator is meant by '{clause}'";
        var says = clause[Inside(score.Indicator.Title).Length..];
        var held = Held(score.Indicator);
        var (now, nowPeriod) = (held[^1].Value!.Value, held[^1].Period);
        if (Stood().Match(says) is { Success: true } stood)
            return Number(stood, "v", now) ?? Label(stood, "p", nowPeriod) ?? (stood.Groups["cmp"].Success ? Baseline(score, stood, now) : null) ?? Plan(score, stood);
        if (Moved().Match(says) is not { Success: true } moved) return $"'{says}' is not understood";
        var seasonal = score.Indicator.IsSeasonal || score.Indicator.Accumulation == Accumulation.Cumulative;
        var step = seasonal || score.Indicator.Frequency is not (Frequency.Quarter or Frequency.Month) ? "year" : score.Indicator.Frequency == Frequency.Quarter ? "quarter" : "month";
        ReportingPeriod Earlier(ReportingPeriod p) => seasonal ? p.YearEarlier : p.Previous;
        if (held.Find(o => o.Period == Earlier(nowPeriod)) is not { Value: { } before }) return "there is nothing to compare with";
        if (moved.Groups["step"].Success && moved.Groups["step"].Value != step) return $"compared with the wrong {moved.Groups["step"].Value}";
        var verb = moved.Groups["verb"].Value;
        if (!(verb switch { "rose" => now > before, "fell" => now < before, "halved" => now * 2 == before, "more than halved" => now * 2 < before, "doubled" => now == before * 2, _ => now > before * 2 }))
            return FormattableString.Invariant($"it did not {verb}: {before} to {now}");
        if (moved.Groups["then"].Success && Number(moved, "then", before) is { } wrong) return wrong;
        if (Chance(score, nowPeriod, Earlier(nowPeriod))) return "the change is within chance";
        for (var (n, p) = (moved.Groups["run"].Success ? Array.IndexOf(Words, moved.Groups["run"].Value) : 0, nowPeriod); n > 0; n--, p = Earlier(p))
        {
            var (to, from) = (held.Find(o => o.Period == p)?.Value, held.Find(o => o.Period == Earlier(p))?.Value);
            if (!(verb == "rose" ? to > from : to < from)) return $"no run through {p.Label}";
        }
        return Number(moved, "v", now) ?? Label(moved, "p", nowPeriod) ?? Plan(score, moved);
    }

    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What is held for each period up to the one asked for, from the observations themselves.</summary>
    public List<Observation> Held(Indicator indicator) => facts.Observations
        .Where(o => o.IndicatorId == indicator.Id && o.AreaId == indicator.AreaId && o.KnownFrom <= card.AsKnown && o.Period.Frequency == indicator.Frequency && o.Period.EndMonth <= card.Period.EndMonth)
        .GroupBy(o => o.Period).Select(g => g.MaxBy(o => o.Revision)!).Where(o => o.Value is not null && o.Status != ObservationStatus.Withdrawn).OrderBy(o => o.Period).ToList();

    private string? Baseline(IndicatorScore score, Match said, double now)
    {
        var target = facts.Targets.FirstOrDefault(t => t.IndicatorId == score.Indicator.Id && t.BaselinePeriod?.Label == said.Groups["bp"].Value && Number(said, "b", t.Baseline ?? double.NaN) is null);
        if (target?.Baseline is not { } baseline) return $"no target has the baseline {said.Groups["b"].Value} of {said.Groups["bp"].Value}";
        var better = (now - baseline) * (int)score.Indicator.Polarity;
        return said.Groups["cmp"].Value switch { "worse" => better < 0, "no better" => better <= 0, _ => better > 0 } ? null : FormattableString.Invariant($"{now} is not {said.Groups["cmp"].Value} than {baseline}");
    }

    private static string? Plan(IndicatorScore score, Match said) => said.Groups["e"].Success ? Number(said, "e", score.Rating.Expected ?? double.NaN) : null;

    private static bool Chance(IndicatorScore score, ReportingPeriod now, ReportingPeriod before) =>
        score.Series.First(s => s.Period == now).Interval is { } a && score.Series.First(s => s.Period == before).Interval is { } b && a.Overlaps(b);

    private static string? Label(Match said, string group, ReportingPeriod period) => said.Groups[group].Value == period.Label ? null : $"'{said.Groups[group].Value}' is not {period.Label}";

    // A number is true where the value, rounded to the digits shown, is it.
    private static string? Number(Match said, string group, double value)
    {
        var text = said.Groups[group].Value.Trim('£', '%').Replace('−', '-');
        var digits = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var shown = double.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        return Math.Abs(shown - Math.Round(value, digits, MidpointRounding.AwayFromZero)) < 1e-9 ? null : $"{text} is not {value.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Inside(string title) => title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? $"{title[..colon]} ({title[(colon + 2)..]})" : title;

    [GeneratedRegex(@"^ stood at (?<v>\S+) in (?<p>.+?)(, (?<cmp>worse|no better|not clearly better) than the (?<b>\S+) of (?<bp>.+)| against (?<e>\S+) planned)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Stood();

    [GeneratedRegex(@"^ ((?<verb>(more than )?(halved|doubled)) in a (?<step>\w+), to|(?<verb>rose|fell) (for (?<run>\w+) (?<step>\w+?)s running, )?to) (?<v>\S+) in (?<p>.+?)( from (?<then>\S+) a (?<step>\w+) before| against (?<e>\S+) planned)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Moved();
}
