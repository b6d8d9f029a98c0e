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

    public static string Of(PackDepth depth) => depth switch
    {
        PackDepth.Brief => "Brief: what needs a decision",
        PackDepth.Usual => "Usual: every exception with its trend",
        _ => "Full: and a trend of every indicator",
    };

    /// <summary>"Board, 15 July 2010"; the audience where it is made for no meeting.</summary>
    internal static string For(PackMatter matter, PackTemplate template) =>
        template.Audience is PackAudience.Scrutiny or PackAudience.Public || matter.Meeting is not { } meeting ? Of(template.Audience) : $"{meeting.Body.Name}, {FigureText.Date(meeting.Meeting.On)}";
}
