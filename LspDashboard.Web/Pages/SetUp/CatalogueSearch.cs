using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>Finds entries of the catalogue as one types.</summary>
public static class CatalogueSearch
{
    /// <summary>Those in whose code, name or theme every word begins a word; a number alone is that of an indicator.</summary>
    public static IEnumerable<CatalogueEntry> Of(IEnumerable<CatalogueEntry> catalogue, string text)
    {
        var isNumber = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (isNumber || IndicatorCode.IsNational(text))
        {
            var code = IndicatorCode.ForPeople(isNumber ? "NI " + text.Trim() : text);
            // "NI 1" is also the beginning of NI 112.
            return catalogue.Where(c => c.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase)).OrderBy(c => c.Code.Length == code.Length ? 0 : 1);
        }
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return catalogue.Where(c => words.All(w => $" {c.Code} {c.Title} {c.Theme}".Contains(" " + w, StringComparison.OrdinalIgnoreCase)));
    }
}
