using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Web.Ui;

/// <summary>What a rating is called, in full and where there is room for a letter or two, and the style class that lends its colours.</summary>
public static class RagWords
{
    public static string Word(this RagRating rating) => RatingWords.Of(rating);

    public static string Letters(this RagRating rating) => rating switch
    {
        RagRating.Green => "G",
        RagRating.AmberGreen => "AG",
        RagRating.AmberRed => "AR",
        RagRating.Red => "R",
        _ => "–",
    };

    public static string CssClass(this RagRating rating) => rating switch
    {
        RagRating.Green => "rag-green",
        RagRating.AmberGreen => "rag-amber-green",
        RagRating.AmberRed => "rag-amber-red",
        RagRating.Red => "rag-red",
        _ => "rag-not-rated",
    };
}
