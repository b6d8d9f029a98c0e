using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Partnerships;

/// <summary>The name of a partnership in addresses: lower-case letters, digits and hyphens.</summary>
public static partial class PartnershipSlug
{
    public const int Longest = 60;

    // The first words of the program's own addresses; a test holds the list against its routes.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "new", "api", "openapi", "error", "not-found", "sign-in", "sign-out", "account", "accounts", "invitation", "invitations", "first-administrator", "administration",
        "people", "public", "help", "about", "set-up", "demonstration", "css", "js", "vendor", "health",
    };

    /// <summary>"Tonbridge &amp; Malling" as "tonbridge-malling".</summary>
    public static string From(string place)
    {
        var plain = new StringBuilder(place.Length);
        foreach (var c in place.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’')) plain.Append(char.ToLowerInvariant(c));
        var slug = NotSlug().Replace(plain.ToString(), "-").Trim('-');
        return slug.Length <= Longest ? slug : slug[..Longest].TrimEnd('-');
    }

    /// <summary>True for a word that the program's own addresses begin with.</summary>
    public static bool IsReserved(string slug) => Reserved.Contains(slug);

    /// <summary>What is wrong, or null.</summary>
    public static string? Problem(string slug, IEnumerable<string> inUse) =>
        slug.Length == 0 ? "Give the word that its address begins with, such as milton-keynes."
        : slug.Length > Longest ? "Keep it within 60 characters."
        : !Form().IsMatch(slug) ? $"Use small letters, digits and single hyphens only, such as {(From(slug) is { Length: > 0 } better ? better : "milton-keynes")}."
        : IsReserved(slug) ? $"{slug} is a word that the program's own addresses begin with. Add to it, such as {slug}-partnership."
        : inUse.Contains(slug, StringComparer.Ordinal) ? $"Another partnership has the address /{slug}. Choose another word."
        : null;

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotSlug();

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
