using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>The Board's agenda as comma-separated text, a line a thing in the Board's order; UTF-8 with its mark so that Excel reads names rightly.</summary>
public static class AgendaCsv
{
    private static readonly string[] Headings = ["number", "why", "code", "title", "theme", "rating", "period", "actual", "plan", "reason", "since", "answers", "owner's words", "next action", "by", "risk", "score", "for the Board"];

    /// <param name="agenda">All of it, for the numbers.</param>
    /// <param name="items">Those that are written; null for all.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(BoardAgenda agenda, IReadOnlyCollection<BoardItem>? items, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Headings));
        foreach (var (number, item) in agenda.Items.Index().Where(i => items is null || items.Contains(i.Item))) writer.WriteLine(string.Join(',', Row(agenda, number + 1, item).Select(HistoryCsv.Cell)));
    }

    private static string[] Row(BoardAgenda agenda, int number, BoardItem item)
    {
        var s = item.Score;
        var usesRatings = agenda.Card.Partnership.UsesRatings;
        var next = s?.Delivery.Next;
        return
        [
            number.ToString(CultureInfo.InvariantCulture),
            BoardAgendaWords.Of(item.Kind, usesRatings),
            s?.Indicator.Code ?? "",
            item.Title,
            s?.Indicator.Theme?.Name ?? "",
            s is null ? "" : usesRatings && s.Indicator.IsRated ? Progress.RatingWords.Of(s.Standing.Rating) : AgainstPlan.Word(s),
            s?.RatedFor?.Label ?? "",
            s?.Actual is { } actual ? FigureText.Of(s.Indicator, actual.Value) : "",
            s is { Actual: { } a, Rating.Expected: { } plan } ? FigureText.Pair(s.Indicator, a.Value, plan).Right : "",
            item.Reason,
            FlagWords.Of(item.Since),
            item.Owner,
            s?.Delivery.Words.Words?.Text ?? "",
            next?.Next?.What ?? "",
            next?.Next is { } step ? FigureText.Date(step.DueOn) : "",
            item.Risk?.Risk.What ?? "",
            item.Risk?.Product.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join(' ', item.Asks),
        ];
    }
}
