using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>The Board's agenda: what is off course, at risk, without an owner, late or exceptionally good, in the Board's order.</summary>
public sealed record AgendaJson(string Partnership, string Period, string AsKnown, string Finding, string Detail, string Order, IReadOnlyList<AgendaItemJson> Items)
{
    public static AgendaJson Of(BoardAgenda agenda)
    {
        var (finding, detail) = BoardAgendaWords.Finding(agenda);
        return new(
            agenda.Card.Partnership.Slug, agenda.Card.Period.Code, ApiText.Date(agenda.Card.AsKnown), finding, detail, BoardAgenda.Order,
            [.. agenda.Items.Select((item, i) => AgendaItemJson.Of(item, i + 1))]);
    }
}
