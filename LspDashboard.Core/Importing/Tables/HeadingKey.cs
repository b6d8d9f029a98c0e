using System.Text.RegularExpressions;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A heading without what changes from quarter to quarter: "Actual Q3 2009/10" and "ACTUAL  Q4 2009/10" are both "actual q# #".</summary>
public static partial class HeadingKey
{
    public static string Of(string text) =>
        string.Join(' ', Times().Replace(text.ToLowerInvariant(), "#").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ':', '*');

    /// <summary>Whether it is only a time, which says nothing about the layout.</summary>
    public static bool IsTime(string key) => key.All(c => c is '#' or ' ' or 'q' or '-' or '/');

    [GeneratedRegex(@"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|[0-9]+(?:[/.–-][0-9]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();
}
