namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>How a paragraph is said.</summary>
public enum PackTone
{
    Plain,

    /// <summary>The sentence that tells the story.</summary>
    Lead,

    /// <summary>An owner's own words.</summary>
    Quote,

    /// <summary>What is asked of the meeting.</summary>
    Ask,

    /// <summary>Sources, dates, what is illustrative.</summary>
    Quiet,
}
