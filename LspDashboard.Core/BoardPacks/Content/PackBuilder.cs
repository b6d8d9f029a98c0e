using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Makes the pack of a view: the same story, agenda and scorecard as on the pages, in the order in which a Board reads them.</summary>
public static class PackBuilder
{
    /// <param name="agenda">What a Board should take, with its scorecard.</param>
    /// <param name="movement">What the scorecard changed from, with the meetings around its day.</param>
    /// <param name="audience">Whom it is made for.</param>
    public static BoardPack Of(BoardAgenda agenda, Movement movement, PackAudience audience)
    {
        var card = agenda.Card;
        var meeting = movement.Meetings.Next is { } next ? $"{next.Body.Name}, {FigureText.Date(next.Meeting.On)}" : audience.ToString();
        return new(
            $"{card.Partnership.Name}: performance in {card.Period.Label}", card.Partnership.Name, card.Period, card.AsKnown, meeting, audience,
            [StorySection.Of(card, movement), ExceptionsSection.Of(agenda), ScorecardSection.Of(card), MethodSection.Of(card)]);
    }
}
