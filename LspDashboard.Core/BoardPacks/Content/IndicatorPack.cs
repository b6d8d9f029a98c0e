using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What a board pack says of one indicator, by itself: its words and its chart for a paper or slides of one's own.</summary>
public static class IndicatorPack
{
    private static readonly PackTemplate Board = PackTemplate.For(PackAudience.Board);

    /// <param name="agenda">How the partnership stands, and what of it a Board should take.</param>
    /// <param name="code">In any spelling.</param>
    /// <returns>Null where it is not in use in the period.</returns>
    public static BoardPack? Of(BoardAgenda agenda, string code)
    {
        var card = agenda.Card;
        if (card.Find(code) is not { } score) return null;
        var usesRatings = card.Partnership.UsesRatings;
        var said = agenda.Items.FirstOrDefault(i => i.Score == score) is { } item ? ExceptionsSection.Blocks(item, usesRatings, Board) : ExceptionsSection.OnPlan(score, usesRatings, Board);
        // Its title is the title of the whole: a section's heading would say it again.
        return new($"{score.Indicator.Code} {score.Indicator.Title}", card.Partnership.Name, card.Period, card.AsKnown, "As in the board pack", PackAudience.Board, [new(PackSectionKind.Exceptions, "", [.. said], [])]);
    }
}
