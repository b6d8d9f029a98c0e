using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>The words for ratings and directions: the one place for them, so that page, pack and file say the same.</summary>
public static class RatingWords
{
    /// <summary>"Green", "Amber/Green", "Amber/Red", "Red" or "Not rated".</summary>
    public static string Of(RagRating rating) => rating switch
    {
        RagRating.Green => "Green",
        RagRating.AmberGreen => "Amber/Green",
        RagRating.AmberRed => "Amber/Red",
        RagRating.Red => "Red",
        _ => "Not rated",
    };

    /// <summary>"Improving", "Steady", "Worsening", or a dash where nothing can be said.</summary>
    public static string Of(DirectionOfTravel direction) => direction switch
    {
        DirectionOfTravel.Improving => "Improving",
        DirectionOfTravel.Steady => "Steady",
        DirectionOfTravel.Worsening => "Worsening",
        _ => "—",
    };
}
