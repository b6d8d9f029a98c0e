using System.Text.RegularExpressions;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Finds the indicator that words mean: by code, by title, or by the words of its title and unit. A rate is never taken for a count of the
/// same name. Near titles are assumed and said, and two that are about as near are not chosen between.
/// </summary>
internal sealed partial class IndicatorWords(IReadOnlyList<Indicator> indicators)
{
    private const double Least = 0.6;
    private const double Margin = 0.12;

    private readonly Dictionary<(string, string, string), IndicatorMatch?> _found = [];
    private readonly List<Known> _known = [.. indicators.Select(i => new Known(
        i, Tokens(i.Title), [.. Tokens($"{i.Title} {i.Unit.Name}"), .. Tokens(i.Definition.Split(':', '.')[0])], [.. Tokens(i.Title), .. Tokens($"{i.Unit.Name} {i.Definition}")]))];

    // A table of thousands of headings has one title, and it may be long.
    private (string Text, HashSet<string> Tokens, HashSet<string> AsWritten, UnitKind? Kind)? _title;

    /// <param name="code">A cell that holds only a code or title; may be empty.</param>
    /// <param name="words">The words of column and row.</param>
    /// <param name="title">The words above the table, and the sheet's name.</param>
    public IndicatorMatch? Find(string code, string words, string title)
    {
        var key = (code, words, title);
        return _found.TryGetValue(key, out var known) ? known : _found[key] = Look(code, words, title);
    }

    private IndicatorMatch? Look(string code, string words, string title)
    {
        foreach (var text in new[] { code, words })
            if (text.Length > 0 && ByName(text) is { } exact) return new(exact, 1);
        if (IndicatorCode.Within(code.Length > 0 ? code : words) is { } inWords) return ByName(inWords) is { } coded ? new(coded, 0.97) : null;
        // A code that is not here must not be made up for by its title.
        if (code.Length > 0) return null;
        if (Ours(words) is { } own) return new(own, 0.97);
        // A title or a sheet's name that holds two codes names neither.
        var inTitle = Codes().Matches(title).Select(m => IndicatorCode.ForPeople(m.Value)).Distinct(StringComparer.Ordinal).ToList();
        if (inTitle.Count == 1 && ByName(inTitle[0]) is { } titled && UnitFits(titled, KindOf(words), KindOf(title)) >= 1) return new(titled, 0.9);
        var heading = HeadingOf(words, title);
        var ranked = _known.Select(k => new IndicatorMatch(k.Indicator, Nearness(k, heading))).OrderByDescending(m => m.Confidence).Take(2).ToList();
        if (ranked.Count == 0 || ranked[0].Confidence < Least) return null;
        return ranked.Count > 1 && ranked[0].Confidence - ranked[1].Confidence < Margin ? null : ranked[0];
    }

    private Indicator? ByName(string text) =>
        indicators.FirstOrDefault(i => IndicatorCode.Same(i.Code, text)) ?? indicators.FirstOrDefault(i => string.Equals(i.Title, text, StringComparison.OrdinalIgnoreCase));

    private Heading HeadingOf(string words, string title)
    {
        if (_title is not { } known || known.Text != title) _title = known = (title, Tokens(title), AsWritten(title), KindOf(title));
        var own = Tokens(words);
        return new(own, [.. known.Tokens, .. own], [.. known.AsWritten, .. AsWritten(words)], KindOf(words), known.Kind);
    }

    private static HashSet<string> AsWritten(string text) => [.. Words().Matches(text).Select(m => m.Value)];

    // "LOC 7: Obese adults" and "HAL P1 - Apprentices" begin with a code of the partnership's own.
    private Indicator? Ours(string words) =>
        indicators.Where(i => words.Length > i.Code.Length && words.StartsWith(i.Code, StringComparison.OrdinalIgnoreCase) && Separated().IsMatch(words[i.Code.Length..])).MaxBy(i => i.Code.Length);

    private static double Nearness(Known known, Heading heading)
    {
        if (known.Name.Count == 0) return 0;
        var covered = (double)known.Name.Count(heading.All.Contains) / known.Name.Count;
        // A code of one's own in the title ("GDP") is a strong word, and the rest of the definition decides between tables that have it.
        if (known.Indicator.Code.Length >= 3 && heading.AsWritten.Contains(known.Indicator.Code))
            covered = Math.Max(covered, 0.55 + (0.4 * known.Defined.Count(heading.All.Contains) / known.Defined.Count));
        // The column must have something of it: under one title stand conceptions, maternities and abortions.
        if (heading.Own.Count > 0 && !known.Name.Overlaps(heading.Own)) covered *= 0.4;
        if (heading.Own.Count > 0)
        {
            // What the words say besides counts against them: "residents of hostels" are not the residents.
            var share = (double)heading.Own.Count(known.Described.Contains) / heading.Own.Count;
            covered *= known.Name.Count == 1 ? share * share : 0.6 + (0.4 * share);
        }
        return 0.85 * covered * UnitFits(known.Indicator, heading.Kind, heading.TitleKind);
    }

    // 1 where the words are of its kind of unit, 0 where they are of another.
    private static double UnitFits(Indicator indicator, UnitKind? words, UnitKind? title)
    {
        var kind = words ?? title;
        return kind is null || kind == indicator.Unit.Kind || (kind == UnitKind.Rate && indicator.Unit.Kind is UnitKind.Money or UnitKind.Tonnes or UnitKind.Rate) || (kind == UnitKind.Money && indicator.Unit.Kind == UnitKind.Money) ? 1
            : words is null ? 0.5 : 0;
    }

    private static UnitKind? KindOf(string words) =>
        Percent().IsMatch(words) ? UnitKind.Percentage : Rates().IsMatch(words) ? UnitKind.Rate : Counts().IsMatch(words) ? UnitKind.Count : null;

    private static HashSet<string> Tokens(string text) =>
        [.. Words().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => !Array.Exists(Empty, e => e == w)).Select(w => w.Length > 3 && w.EndsWith('s') ? w[..^1] : w)];

    private static readonly string[] Empty = ["of", "the", "in", "and", "or", "to", "for", "who", "a", "an", "by", "with", "not", "from", "on", "at", "as", "table", "local", "authority", "authorities", "number", "numbers", "rate", "rates", "percentage", "total", "note"];

    [GeneratedRegex(@"[A-Za-z]+|[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\bNI[ _-]?0*[1-9][0-9]{0,2}[a-z]?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^ ?[:–-] ?(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separated();

    [GeneratedRegex(@"%|\bper ?cent|\bpercentage|\bproportion|\bprevalence", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\bper\b(?! (?:year|annum|quarter|month|week)\b)|\brate\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rates();

    [GeneratedRegex(@"^number\b|\bnumber of\b|\bcount\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counts();

    /// <summary>An indicator by the words of its title, of its title with the first of its definition, and of all.</summary>
    private sealed record Known(Indicator Indicator, HashSet<string> Name, HashSet<string> Defined, HashSet<string> Described);

    /// <summary>A heading by its own words, those with its title's, and both as they are written.</summary>
    private sealed record Heading(HashSet<string> Own, HashSet<string> All, HashSet<string> AsWritten, UnitKind? Kind, UnitKind? TitleKind);
}
