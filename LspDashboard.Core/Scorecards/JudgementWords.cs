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

    /// <summary>All there is to say of an indicator on one line: whose judgement, its flags, or what its rating means.</summary>
    public static string Reasons(IndicatorScore score)
    {
        var reasons = score.Flags.Select(f => f.Reason);
        // A judged Red or Amber/Red carries the person's words in its flag already.
        if (score.Standing.Person is not null && score.Standing.Rating is not (RagRating.AmberRed or RagRating.Red)) reasons = reasons.Prepend(Why(score.Standing));
        return string.Join(' ', reasons) is { Length: > 0 } text ? text : Sentences.Meaning(score);
    }

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
