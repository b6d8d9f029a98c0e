namespace LspDashboard.Core.Importing.Tables;

/// <summary>A header that says two things: "Q2 actual", "Target 2009/10", "2008/09 outturn" are a time and a kind of figure.</summary>
internal static class HeadingWords
{
    /// <summary>The words without those of the kind, and the kind; null where no kind stands at either end beside a time.</summary>
    public static (string Time, Measure Measure)? Split(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= 3 && count < words.Length; count++)
        {
            if (Pair(words[..^count], words[^count..]) is { } last) return last;
            if (Pair(words[count..], words[..count]) is { } first) return first;
        }
        return null;
    }

    private static (string, Measure)? Pair(string[] time, string[] kind) =>
        MeasureWords.Of(string.Join(' ', kind).Trim('(', ')', '[', ']', '-', '–', ':', ' ')) is { } measure && string.Join(' ', time).Trim('-', '–', ':', ',', ' ') is var rest && (YearPart.Is(rest) || PeriodRun.IsPeriod(rest))
            ? (rest, measure)
            : null;
}
