using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>A rating as shape and word; the word is what a screen reader says.</summary>
internal static class HtmlRating
{
    /// <param name="rating">Its shape and colour.</param>
    /// <param name="word">Beside the shape; the rating's own where it is null.</param>
    public static string Of(RagRating rating, string? word = null) => $"<span class=\"rag {Class(rating)}\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">{Shape(rating)}</svg>{HtmlText.Line(word ?? RatingWords.Of(rating))}</span>";

    private static string Class(RagRating rating) => rating switch
    {
        RagRating.Green => "g",
        RagRating.AmberGreen => "ag",
        RagRating.AmberRed => "ar",
        RagRating.Red => "r",
        _ => "n",
    };

    private static string Shape(RagRating rating) => rating switch
    {
        RagRating.Green => "<circle cx=\"8\" cy=\"8\" r=\"6.6\"/>",
        RagRating.AmberGreen => "<path d=\"M8 .6 15.4 8 8 15.4 .6 8Z\"/>",
        RagRating.AmberRed => "<path d=\"M8 1.3 15.4 14.6H.6Z\"/>",
        RagRating.Red => "<rect x=\"1.8\" y=\"1.8\" width=\"12.4\" height=\"12.4\" rx=\"1\"/>",
        _ => "<circle cx=\"8\" cy=\"8\" r=\"5.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-dasharray=\"3.4 2.78\"/>",
    };
}
