using System.Globalization;
using System.Text;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Storage;

/// <summary>Fields and values of a change in words for people, en-GB whatever the machine's culture.</summary>
public static class EditWords
{
    /// <summary>"DifferenceThatMatters" as "Difference that matters".</summary>
    public static string Field(string property)
    {
        var words = new StringBuilder(property.Length + 4);
        foreach (var c in property)
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        return words.ToString();
    }

    /// <summary>A value as a reader would write it; empty for none.</summary>
    public static string Value(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        DateOnly day => FigureText.Date(day),
        ReportingPeriod period => period.Label,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Enum word => Field(word.ToString()),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
