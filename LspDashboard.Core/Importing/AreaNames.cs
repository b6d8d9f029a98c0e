using System.Text.RegularExpressions;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing;

/// <summary>Areas by code, former code, name and other names; "Halton UA", "Halton Borough Council" and "HALTON6" in a table of places are Halton.</summary>
internal sealed partial class AreaNames
{
    private readonly Dictionary<string, Area> _areas = new(StringComparer.OrdinalIgnoreCase);

    public AreaNames(IEnumerable<Area> areas)
    {
        var all = areas.ToList();
        foreach (var area in all)
            foreach (var name in area.Aliases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(area.Code).Append(area.Name))
                _areas.TryAdd(name, area);
        // After all names: a former code must never hide a current one.
        foreach (var area in all)
            foreach (var code in FormerAreaCodes.Of(area.Code)) _areas.TryAdd(code, area);
    }

    public Area? Find(string text)
    {
        var name = Spaces().Replace(text.Replace('\u201A', ','), " ").Trim();
        if (_areas.TryGetValue(name, out var found)) return found;
        // Each form is tried by itself, the least changed first; codes end in digits and are not cut.
        var bare = Suffix().Replace(name, "");
        return _areas.GetValueOrDefault(bare) ?? _areas.GetValueOrDefault(CityOf().Replace(bare, ""))
            ?? (Footnote().Match(name) is { Success: true } m ? _areas.GetValueOrDefault(m.Groups["name"].Value) ?? _areas.GetValueOrDefault(Suffix().Replace(m.Groups["name"].Value, "")) : null);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@",? \(?(?:UA|MB|MCD|BC|MBC|MD|CD|LB|DC|Borough|Borough Council|City Council|District Council|County Council|County|Council|Metropolitan Borough|Metropolitan Borough Council|Met County|Metropolitan County|Unitary Authority|City of)\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?:The )?(?:City|County|Borough) of ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CityOf();

    [GeneratedRegex(@"^(?<name>.*[A-Za-z)])\s*(?:[0-9]{1,2}(?:,[0-9]{1,2})*|[¹²³⁰⁴-⁹]+|\*+|\[(?:note )?[0-9,]+\]|\([0-9]{1,2}\))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Footnote();
}
