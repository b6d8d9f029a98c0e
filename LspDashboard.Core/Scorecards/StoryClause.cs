namespace LspDashboard.Core.Scorecards;

/// <summary>One thing that the story tells.</summary>
/// <param name="Lead">What stands before the title, mostly nothing.</param>
/// <param name="Title">Of the indicator it is about, as inside a sentence; empty where it is about none.</param>
/// <param name="Says">What is said.</param>
/// <param name="About">The indicator; null where it is about several.</param>
public sealed record StoryClause(string Lead, string Title, string Says, IndicatorScore? About)
{
    public string Text => Lead + Title + Says;

    internal static StoryClause OfSeveral(string says) => new("", "", says, null);

    /// <summary>The same at the start of a sentence.</summary>
    internal StoryClause AtStart() =>
        Lead.Length > 0 ? this with { Lead = Story.Capital(Lead) } : Title.Length > 0 ? this with { Title = Story.Capital(Title) } : this with { Says = Story.Capital(Says) };

    /// <summary>
    /// A title inside a sentence: its first capital goes, unless the next letter is one too (CO2, NEET, GDP); what follows a colon
    /// stands in brackets, so that a verb can come after it.
    /// </summary>
    internal static string TitleInside(string title)
    {
        var text = title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
        return text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? $"{text[..colon]} ({text[(colon + 2)..]})" : text;
    }
}
