namespace LspDashboard.Core.Delivery;

/// <summary>What there is room for beside an exception: the first sentence of somebody's words.</summary>
public static class FirstSentence
{
    public const int Longest = 180;

    /// <summary>Up to the mark that ends it; a mark before a small letter or a digit ("approx. 30", "2.5") ends nothing. Cut at a word where it is too long.</summary>
    public static string Of(string text)
    {
        var line = text.Trim();
        var end = Enumerable.Range(0, line.Length).FirstOrDefault(i => line[i] is '\n' || (line[i] is '.' or '!' or '?' && EndsAt(line, i)), line.Length);
        var sentence = line[..Math.Min(line.Length, end + 1)].TrimEnd();
        if (sentence.Length <= Longest) return sentence;
        var cut = sentence.LastIndexOf(' ', Longest - 1);
        return sentence[..(cut > 0 ? cut : Longest - 1)].TrimEnd(' ', ',', ';') + "…";
    }

    private static bool EndsAt(string line, int index)
    {
        var next = index + 1;
        if (next == line.Length) return true;
        if (!char.IsWhiteSpace(line[next])) return false;
        while (next < line.Length && char.IsWhiteSpace(line[next])) next++;
        return next == line.Length || !(char.IsLower(line[next]) || char.IsDigit(line[next]));
    }
}
