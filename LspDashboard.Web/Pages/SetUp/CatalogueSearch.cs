using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>Finds entries of the catalogue as one types.</summary>
public static class CatalogueSearch
{
    /// <summary>Those in whose code, name or theme every word begins a word; a number alone is that of an indicator.</summary>
    public static IEnumerable<CatalogueEntry> Of(IEnumerable<CatalogueEntry> catalogue, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && int.TryParse(words[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _))
            words = ["NI", words[0]];
        if (words.Length == 2 && IndicatorCode.IsNational(text) | IndicatorCode.IsNational(string.Join(' ', words)))
        {
            var code = IndicatorCode.ForPeople(string.Join(' ', words));
            var exact = catalogue.Where(c => IndicatorCode.Same(c.Code, code)).ToList();
            // "NI 1" is also the beginning of NI 112.
            return exact.Concat(catalogue.Where(c => !exact.Contains(c) && c.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase)));
        }
        return catalogue.Where(c => words.All(w => $" {c.Code} {c.Title} {c.Theme}".Contains(" " + w, StringComparison.OrdinalIgnoreCase)));
    }
}
