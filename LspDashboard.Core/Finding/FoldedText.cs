using System.Globalization;
using System.Text;

namespace LspDashboard.Core.Finding;

/// <summary>Text as it is compared: small letters without accents, and single spaces for everything that is no letter or digit.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' || IsOfAnAbbreviation(plain, i)) continue;
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of what is folded already.</summary>
    public static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // "n.i. 155" is "ni 155"; the point after a whole word parts it from the next.
    private static bool IsOfAnAbbreviation(string text, int i) =>
        text[i] == '.' && i > 0 && char.IsLetter(text[i - 1]) && (i == 1 || !char.IsLetterOrDigit(text[i - 2]));
}
