using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a Board is asked to do about an item, from what is missing beside it.</summary>
internal static class BoardAsks
{
    /// <param name="kind">The most serious matter.</param>
    /// <param name="score">The indicator.</param>
    public static IReadOnlyList<string> Of(BoardItemKind kind, IndicatorScore score)
    {
        var asks = new List<string>();
        if (score.Flags.Any(f => f.Kind == FlagKind.Orphan)) asks.Add(Owner);
        if (kind == BoardItemKind.Overdue) asks.Add(score.Indicator.Partner is { } sender ? $"Ask {sender.Name} for the figure." : "Name a partner to send the figure.");
        if (kind == BoardItemKind.Exceptional) asks.Add("Note it, and ask what others can learn from it.");
        if (kind > BoardItemKind.Deteriorating) return asks;
        if (score.Delivery.Words is { Standing: WordsStanding.Missing } words) asks.Add($"Ask {Whom(score)} why: nothing was handed in by {FigureText.Date(words.DueBy)}.");
        if (!IsActedOn(score)) asks.Add("Agree what is to be done: no action is under way.");
        else if (Slipped(score) is { } slipped) asks.Add($"Ask why “{slipped.What}” has slipped: it was due on {FigureText.Date(slipped.DueOn)}.");
        if (asks.Count == 0) asks.Add("Judge whether what is being done is enough.");
        return asks;
    }

    public const string Owner = "Decide who answers for it, or hold it yourselves until a day.";

    /// <summary>How much is missing: an answer to why, and an action that is in time.</summary>
    public static int Missing(IndicatorScore score) =>
        (score.Delivery.Words.Standing == WordsStanding.Missing ? 1 : 0) + (!IsActedOn(score) || Slipped(score) is not null ? 1 : 0);

    private static bool IsActedOn(IndicatorScore score) => score.Delivery.Actions.Any(a => a.IsOpen);

    private static ActionStep? Slipped(IndicatorScore score) => score.Delivery.Actions.Select(a => a.Slipped).FirstOrDefault(s => s is not null);

    private static string Whom(IndicatorScore score) => (score.Indicator.OwnerPartner ?? score.Indicator.Partner)?.Name ?? "whoever answers for it";
}
