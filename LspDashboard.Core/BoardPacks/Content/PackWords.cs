using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What audiences, parts and depths are called: the one place for it.</summary>
public static class PackWords
{
    public static string Of(PackAudience audience) => audience switch
    {
        PackAudience.Board => "The Board",
        PackAudience.Executive => "The executive group",
        PackAudience.ThematicGroup => "A thematic group",
        PackAudience.Scrutiny => "Scrutiny",
        _ => "The public",
    };

    public static string Of(PackSectionKind section) => section switch
    {
        PackSectionKind.Story => "Where we stand",
        PackSectionKind.Exceptions => "What needs the Board",
        PackSectionKind.Decisions => "Decisions",
        PackSectionKind.Scorecard => "Every indicator",
        PackSectionKind.Progress => "Progress on what we want to achieve",
        PackSectionKind.Risks => "Risks",
        PackSectionKind.Working => "How we work together",
        PackSectionKind.Returns => "Late returns and data quality",
        PackSectionKind.Restated => "What was restated",
        _ => "How this was worked out",
    };

    /// <summary>The same as its readers would say it: only a Board has what needs the Board.</summary>
    public static string Of(PackSectionKind section, PackAudience audience) => section != PackSectionKind.Exceptions ? Of(section) : audience switch
    {
        PackAudience.Board => Of(section),
        PackAudience.Executive => "What needs the executive group",
        PackAudience.ThematicGroup => "What needs the group",
        _ => "What stands out",
    };

    /// <summary>After "three things need": who is asked, or what where nobody is.</summary>
    internal static string WhoIsNeeded(PackAudience audience) => audience switch
    {
        PackAudience.Board => "the Board",
        PackAudience.Executive => "the executive group",
        PackAudience.ThematicGroup => "the group",
        _ => "attention",
    };

    public static string Of(PackDepth depth) => depth switch
    {
        PackDepth.Brief => "Brief: what needs a decision",
        PackDepth.Usual => "Usual: every exception with its trend",
        _ => "Full: and a trend of every indicator",
    };

    /// <summary>"Board, 15 July 2010", or the audience where it is made for no meeting; and the themes where it is not of all.</summary>
    internal static string For(PackMatter matter, PackTemplate template)
    {
        var whom = template.Audience is PackAudience.Scrutiny or PackAudience.Public || matter.Meeting is not { } meeting ? Of(template.Audience) : $"{meeting.Body.Name}, {FigureText.Date(meeting.Meeting.On)}";
        var themes = Themes(matter);
        return themes.Count == 0 ? whom : $"{whom}: {AccountabilityWords.List(themes)} only";
    }

    /// <summary>Names of the themes that a pack keeps to, in the partnership's order; empty for all.</summary>
    internal static IReadOnlyList<string> Themes(PackMatter matter) => [.. matter.Facts.Themes.Where(t => matter.Themes.Contains(t.Id)).Select(t => t.Name)];
}
