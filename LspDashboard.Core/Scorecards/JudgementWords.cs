using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What is said of a person's rating, the same on pages, in the pack and in flags.</summary>
public static class JudgementWords
{
    /// <summary>"by judgement of A. Okafor, 30 June 2010; computed: Red"; empty where no person's rating holds.</summary>
    public static string Beside(StandingRating standing) => standing.Person is { } person
        ? $"by judgement of {person.Name}, {FigureText.Date(person.On)}; {Computed(standing)}"
        : "";

    /// <summary>"computed: Red", or that the rule sees it alike, or cannot rate it.</summary>
    public static string Computed(StandingRating standing) => standing switch
    {
        { IsOverruled: false } => "computed the same",
        { Computed: RagRating.NotRated } => "not rated by rule",
        _ => $"computed: {RatingWords.Of(standing.Computed)}",
    };

    /// <summary>"Judged Red by A. Okafor on 30 June 2010: Two contracts end in March. Computed: Green."</summary>
    public static string Why(StandingRating standing) => standing.Person is { } person
        ? $"Judged {RatingWords.Of(person.Rating)} by {person.Name} on {FigureText.Date(person.On)}: {Sentence(person.Reason)} {Sentence(Capital(Computed(standing)))}"
        : "";

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
