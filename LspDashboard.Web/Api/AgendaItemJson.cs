using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>One thing before the Board.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Kind">Its most serious matter.</param>
/// <param name="Code">Of the indicator; null for an outcome.</param>
/// <param name="Rating">Of the indicator; null for an outcome.</param>
/// <param name="Since">The UK day from which it could be known; null where nothing dates it.</param>
/// <param name="Flags">All that is to be looked at.</param>
/// <param name="Words">The owner's, for the period; null where there are none.</param>
/// <param name="NextAction">What comes next of what is being done; null where nothing is.</param>
/// <param name="NextActionBy">By when.</param>
/// <param name="Risk">The greatest open one; null where none is kept.</param>
/// <param name="RiskScore">Likelihood times impact, 1 to 25.</param>
public sealed record AgendaItemJson(
    int Number, BoardItemKind Kind, string? Code, string Title, RagRating? Rating, string Reason, string? Since, string Owner, IReadOnlyList<FlagKind> Flags,
    string? Words, string? NextAction, string? NextActionBy, string? Risk, int? RiskScore, IReadOnlyList<string> Asks)
{
    public static AgendaItemJson Of(BoardItem item, int number) => new(
        number, item.Kind, item.Score?.Indicator.Code, item.Title, item.Score?.Standing.Rating, item.Reason, item.Since is { } since ? ApiText.Date(since.Day) : null, item.Owner,
        [.. item.Flags.Select(f => f.Kind)], item.Score?.Delivery.Words.Words?.Text, item.Score?.Delivery.Next?.Next?.What,
        item.Score?.Delivery.Next?.Next is { } step ? ApiText.Date(step.DueOn) : null, item.Risk?.Risk.What, item.Risk?.Product, item.Asks);
}
