using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Delivery;

/// <summary>The words for actions, risks and commentary: the one place for them.</summary>
public static class DeliveryWords
{
    public static string Of(ActionStatus status) => status switch
    {
        ActionStatus.UnderWay => "Under way",
        _ => status.ToString(),
    };

    public static string Of(ActionRating rating) => rating switch
    {
        ActionRating.NotRated => "Not rated",
        _ => rating.ToString(),
    };

    public static string Of(CommentaryState state) => state switch
    {
        CommentaryState.Draft => "draft",
        CommentaryState.Submitted => "handed in",
        _ => "agreed",
    };

    /// <summary>"by 30 June 2010", "was due on 30 April 2010".</summary>
    public static string By(ActionStep step, DateOnly day) => step.DueOn < day ? $"was due on {FigureText.Date(step.DueOn)}" : $"by {FigureText.Date(step.DueOn)}";

    public static string Likelihood(int likelihood) => likelihood switch { 1 => "Rare", 2 => "Unlikely", 3 => "Possible", 4 => "Likely", _ => "Almost certain" };

    public static string Impact(int impact) => impact switch { 1 => "Negligible", 2 => "Minor", 3 => "Moderate", 4 => "Major", _ => "Severe" };

    /// <summary>"no words yet, due by 28 July 2010"; empty where none are needed or they are there.</summary>
    public static string Missing(OwnersWords words) => words.Standing switch
    {
        WordsStanding.Due => $"no words yet, due by {FigureText.Date(words.DueBy)}",
        WordsStanding.Missing => $"no words yet, due since {FigureText.Date(words.DueBy)}",
        _ => "",
    };
}
