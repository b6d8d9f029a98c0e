using System.Text.RegularExpressions;

namespace LspDashboard.Core.Partnerships;

/// <summary>Whether an area may be added: what is wrong, by field.</summary>
public static partial class AreaCheck
{
    /// <param name="area">As it was typed, trimmed.</param>
    /// <param name="others">The areas that are known.</param>
    public static Dictionary<string, string> Problems(Area area, IReadOnlyCollection<Area> others)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Form().IsMatch(area.Code)) problems[nameof(area.Code)] = "Give the nine-character GSS code, such as E06000006: a letter and eight digits.";
        else if (others.FirstOrDefault(o => Has(o, area.Code)) is { } known) problems[nameof(area.Code)] = $"{area.Code} is known already: it is {known.Name}. Choose it from the list.";
        if (string.IsNullOrWhiteSpace(area.Name)) problems[nameof(area.Name)] = "Give the area's name, such as Halton.";
        else if (area.Name.Length > NameCheck.Longest) problems[nameof(area.Name)] = "Keep the name within 200 characters.";
        if (area.Kind is not (AreaKind.LocalAuthority or AreaKind.County)) problems[nameof(area.Kind)] = "Choose council area or county.";
        if (area.ParentId is { } parent && others.FirstOrDefault(o => o.Id == parent) is not { Kind: AreaKind.Region or AreaKind.England or AreaKind.County })
            problems[nameof(area.ParentId)] = "Choose the region that it lies in, for a district its county.";
        return problems;
    }

    private static bool Has(Area area, string code) => area.Code == code || area.Aliases.Split('|').Contains(code, StringComparer.Ordinal);

    [GeneratedRegex(@"\A[EWSN][0-9]{8}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
