using System.Globalization;
using System.Text;

namespace LspDashboard.Core.BoardPacks;

/// <summary>
/// Names that Excel accepts for sheets: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not "History",
/// and different from each other whatever the case.
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Refused = @"[]:*?/\";
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The wanted name, changed as little as it takes.</summary>
    public string Take(string wanted)
    {
        var letters = new StringBuilder();
        foreach (var c in wanted) letters.Append(Refused.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c);
        var name = Short(string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)), Longest);
        if (name.Length == 0) name = "Sheet";
        var unique = name;
        for (var n = 2; !_taken.Add(unique); n++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $" ({n})");
            unique = Short(name, Longest - ending.Length) + ending;
        }
        return unique;
    }

    private static string Short(string text, int length)
    {
        text = text.Trim('\'', ' ');
        if (text.Length <= length) return text;
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].Trim('\'', ' ');
    }
}
