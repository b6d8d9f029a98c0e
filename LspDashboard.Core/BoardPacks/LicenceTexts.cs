namespace LspDashboard.Core.BoardPacks;

/// <summary>Where the text of a licence that data is used under can be read.</summary>
internal static class LicenceTexts
{
    private static readonly (string Name, Uri Address)[] Known =
    [
        ("CC BY 4.0", new("https://creativecommons.org/licenses/by/4.0/")),
        ("Open Parliament Licence", new("https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/")),
        ("OGL v3", new("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")),
        ("MIT", new("https://opensource.org/license/mit")),
    ];

    /// <summary>The address of the first licence named; null where it is none of those we know.</summary>
    public static Uri? Of(string licence) =>
        Known.Where(k => licence.Contains(k.Name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(k => licence.IndexOf(k.Name, StringComparison.OrdinalIgnoreCase))
            .Select(k => k.Address).FirstOrDefault();
}
