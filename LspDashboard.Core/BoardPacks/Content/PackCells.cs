using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Cells that are made in more than one place.</summary>
internal static class PackCells
{
    public static PackCell Rating(RagRating rating) => new(RatingWords.Of(rating), Rating: rating);
}
