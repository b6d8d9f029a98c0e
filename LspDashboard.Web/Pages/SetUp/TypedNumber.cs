using System.Globalization;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>A number as people type it: "1,250", "7.5%", "£300", "-2".</summary>
internal static class TypedNumber
{
    /// <summary>Null where the text is empty, or is no number; then the problem is said at its field.</summary>
    public static double? Read(string text, string field, Dictionary<string, string> problems)
    {
        var typed = text.Trim().Replace('−', '-');
        if (typed.Length == 0) return null;
        var bare = typed.TrimEnd('%').Trim().Replace("£", "", StringComparison.Ordinal);
        if (double.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;
        problems[field] = $"'{typed}' is no number. Write one such as 12.5.";
        return null;
    }

    /// <summary>With every digit that it has, as it would be typed.</summary>
    public static string Write(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
