using System.Globalization;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>A template as it stands in an address and in storage: four short texts, of which those that say nothing unusual are left out.</summary>
public static class PackTemplateText
{
    /// <summary>"thematic-group", "public".</summary>
    public static string Of(PackAudience audience) => audience == PackAudience.ThematicGroup ? "thematic-group" : Lower(audience.ToString());

    public static string Of(PackSectionKind section) => Lower(section.ToString());

    public static string Of(PackDepth depth) => Lower(depth.ToString());

    /// <summary>The names and values of an address, in their order; empty for what a Board usually gets.</summary>
    public static IReadOnlyList<(string Name, string Value)> Parts(PackTemplate template)
    {
        var usual = PackTemplate.For(template.Audience);
        var parts = new List<(string, string)>();
        if (template.Audience != PackAudience.Board) parts.Add(("audience", Of(template.Audience)));
        if (!template.Sections.SequenceEqual(usual.Sections)) parts.Add(("sections", string.Join(',', template.Sections.Select(Of))));
        if (template.Depth != usual.Depth) parts.Add(("depth", Of(template.Depth)));
        if (template.Themes.Count > 0) parts.Add(("themes", string.Join(',', template.Themes.Select(t => t.ToString(CultureInfo.InvariantCulture)))));
        return parts;
    }

    /// <summary>Reads what an address says; what it does not say is as the audience usually gets it.</summary>
    /// <returns>The problem in words, or null.</returns>
    public static string? Read(string? audience, string? sections, string? depth, string? themes, out PackTemplate template)
    {
        template = PackTemplate.For(PackAudience.Board);
        if (Find<PackAudience>(audience, Of, PackAudience.Board) is not { } whom) return $"There is no audience “{audience}”: it is one of {All<PackAudience>(Of)}.";
        template = PackTemplate.For(whom);
        if (Find<PackDepth>(depth, Of, template.Depth) is not { } much) return $"There is no depth “{depth}”: it is one of {All<PackDepth>(Of)}.";
        template = template with { Depth = much };
        if (!string.IsNullOrWhiteSpace(sections))
        {
            var chosen = new List<PackSectionKind>();
            foreach (var name in sections.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Find<PackSectionKind>(name, Of, null) is not { } section) return $"There is no part “{name}” of a pack: it is one of {All<PackSectionKind>(Of)}.";
                if (!chosen.Contains(section)) chosen.Add(section);
            }
            if (chosen.Count == 0) return $"No part of a pack is named in “{sections}”: it is one of {All<PackSectionKind>(Of)}.";
            template = template with { Sections = chosen };
        }
        if (!string.IsNullOrWhiteSpace(themes))
        {
            var ids = new List<int>();
            foreach (var text in themes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return $"“{text}” is no theme: themes are given by their numbers.";
                if (!ids.Contains(id)) ids.Add(id);
            }
            template = template with { Themes = ids };
        }
        return null;
    }

    private static T? Find<T>(string? text, Func<T, string> of, T? usual) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text)) return usual;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(of(value), text.Trim(), StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    private static string All<T>(Func<T, string> of) where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(of));

    private static string Lower(string text) => text.ToLowerInvariant();
}
