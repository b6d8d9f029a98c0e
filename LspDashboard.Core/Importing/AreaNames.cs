using System.Text.RegularExpressions;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing;

/// <summary>Areas by code, name and other names; "Halton UA" and "Halton Borough Council" are Halton.</summary>
internal sealed partial class AreaNames
{
    private readonly Dictionary<string, Area> _areas = new(StringComparer.OrdinalIgnoreCase);

    public AreaNames(IEnumerable<Area> areas)
    {
        foreach (var area in areas)
            foreach (var name in area.Aliases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(area.Code).Append(area.Name))
                _areas.TryAdd(name, area);
    }

    public Area? Find(string text)
    {
        var name = Spaces().Replace(text, " ").Trim();
        return _areas.GetValueOrDefault(name) ?? _areas.GetValueOrDefault(Suffix().Replace(name, ""));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" (?:UA|MB|BC|MBC|CD|Borough|Borough Council|City Council|Council|Metropolitan Borough)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Suffix();
}
