using LspDashboard.Core.Accountability;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Makes a pack: the same story, agenda and scorecard as on the pages, in the parts and the order that were chosen.</summary>
public static class PackBuilder
{
    /// <param name="all">What is known; of a public pack already without what must not be published (<see cref="PublicFacts"/>).</param>
    /// <param name="template">What was chosen.</param>
    public static BoardPack Of(PackMatter all, PackTemplate template)
    {
        var matter = all.Only(template.Themes);
        var card = matter.Card;
        var themes = PackWords.Themes(matter);
        var covers = themes.Count == 0 ? "performance" : AccountabilityWords.List(themes);
        var title = $"{card.Partnership.Name}: {covers} in {card.Period.Label}";
        PackSection[] sections = [.. template.Sections.Select(s => Section(s, matter, template))];
        return new(title, card.Partnership.Name, card.Period, card.AsKnown, PackWords.For(matter, template), template.Audience, sections)
        {
            Themes = themes,
        };
    }

    private static PackSection Section(PackSectionKind kind, PackMatter matter, PackTemplate template) => kind switch
    {
        PackSectionKind.Story => StorySection.Of(matter),
        PackSectionKind.Exceptions => ExceptionsSection.Of(matter, template),
        PackSectionKind.Decisions => DecisionsSection.Of(matter, template),
        PackSectionKind.Scorecard => ScorecardSection.Of(matter, template.Depth),
        PackSectionKind.Progress => ProgressSection.Of(matter, template.Depth),
        PackSectionKind.Risks => RisksSection.Of(matter),
        PackSectionKind.Working => WorkingSection.Of(matter),
        PackSectionKind.Returns => ReturnsSection.Of(matter),
        PackSectionKind.Restated => RestatedSection.Of(matter),
        PackSectionKind.Method => MethodSection.Of(matter.Card),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such part of a pack."),
    };
}
