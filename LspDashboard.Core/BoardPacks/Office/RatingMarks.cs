using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>The shape of each rating as a character, so that it is told apart without its colour.</summary>
internal static class RatingMarks
{
    public static string Shape(RagRating rating) => rating switch
    {
        RagRating.Green => "●",
        RagRating.AmberGreen => "◆",
        RagRating.AmberRed => "▲",
        RagRating.Red => "■",
        _ => "○",
    };
}
