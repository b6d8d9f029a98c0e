using LspDashboard.Core.Accountability;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// What is off course, at risk, going exceptionally well or without an owner, in the order in which a Board should take it: by
/// <see cref="BoardItemKind"/>; within one, what lacks an answer or an action in time first; then the furthest behind, or the least
/// likely; then the partnership's own order.
/// </summary>
/// <param name="Card">The scorecard it is made from.</param>
/// <param name="Items">In order.</param>
public sealed record BoardAgenda(Scorecard Card, IReadOnlyList<BoardItem> Items)
{
    /// <summary>The order, for a reader.</summary>
    public const string Order =
        "Red comes before Amber/Red, then what is at risk, what is getting worse, what nobody answers for, figures that are late or old, and last what goes exceptionally well. " +
        "Within each, what has no answer from its owner or no action in time comes first; then the furthest behind its plan or the least likely to reach its target; then the partnership's own order.";

    /// <param name="card">How the partnership stands.</param>
    /// <param name="map">Who answers for what on the same day.</param>
    /// <param name="risks">All that are known on the day.</param>
    public static BoardAgenda Of(Scorecard card, AccountabilityMap map, IReadOnlyList<RiskState> risks)
    {
        var open = risks.Where(r => r.IsOpen).ToList();
        var orphans = map.Orphans.Select(o => o.Outcome.Id).ToHashSet();
        var items = card.Indicators
            .Select((score, order) => (Item: Of(score, orphans, open), Missing: BoardAsks.Missing(score), order))
            .Where(i => i.Item is not null)
            .Select(i => (Item: i.Item!, i.Missing, Behind: Behind(i.Item!), i.order))
            .Concat(map.Orphans.Select((o, order) => (Item: Of(o, open), Missing: 0, Behind: double.NegativeInfinity, order)))
            .OrderBy(i => i.Item.Kind).ThenByDescending(i => i.Item.Kind <= BoardItemKind.Deteriorating ? i.Missing : 0).ThenByDescending(i => i.Behind).ThenBy(i => i.Item.Score is null ? 0 : 1).ThenBy(i => i.order);
        return new(card, [.. items.Select(i => i.Item)]);
    }

    /// <summary>The first things that need the Board, at most so many.</summary>
    public IReadOnlyList<BoardItem> Decisions(int most) => [.. Items.Where(i => i.NeedsDecision).Take(most)];

    private static BoardItem? Of(IndicatorScore score, HashSet<int> orphanOutcomes, List<RiskState> risks)
    {
        if (KindOf(score, orphanOutcomes) is not { } kind) return null;
        var flags = score.Flags.OrderBy(f => IsOf(kind, f.Kind) ? 0 : 1).ThenBy(f => f.Kind).ToList();
        var first = flags.FirstOrDefault(f => IsOf(kind, f.Kind));
        var reason = first?.Reason ?? (kind == BoardItemKind.Red && !score.Indicator.IsRated ? AgainstPlan.WhyBehind(score) : Sentences.Meaning(score));
        return new(kind, score, null, reason, first?.Since, flags, RiskOf(risks, l => l.IndicatorId == score.Indicator.Id, l => l.OutcomeId is { } outcome && outcome == score.Indicator.OutcomeId), BoardAsks.Of(kind, score));
    }

    private static BoardItem Of(OutcomeAccount outcome, List<RiskState> risks)
    {
        var answers = outcome.Ownership.Answers;
        var told = outcome.Indicators.Count == 0 ? "" : $" Of it {(outcome.Indicators.Count == 1 ? "tells" : "tell")} {AccountabilityWords.List(outcome.Indicators.Select(i => i.Indicator.Code))}.";
        return new(
            BoardItemKind.Orphan, null, outcome, AccountabilityWords.Why(answers) + told, AccountabilityWords.Since(answers) is { } since ? new FlagSince(since) : null, [],
            RiskOf(risks, l => l.OutcomeId == outcome.Outcome.Id, _ => false), [BoardAsks.Owner]);
    }

    private static BoardItemKind? KindOf(IndicatorScore score, HashSet<int> orphanOutcomes)
    {
        bool Has(params ReadOnlySpan<FlagKind> kinds)
        {
            foreach (var flag in score.Flags)
                if (kinds.Contains(flag.Kind)) return true;
            return false;
        }
        // Of an old figure only that it is old is worth a Board's time, unless a person has judged it.
        if (!score.IsLeftOut)
        {
            if (score.Standing.Rating == RagRating.Red || (!score.Indicator.IsRated && AgainstPlan.IsBehind(score))) return BoardItemKind.Red;
            if (score.Standing.Rating == RagRating.AmberRed) return BoardItemKind.AmberRed;
            if (Has(FlagKind.AtRisk)) return BoardItemKind.AtRisk;
            if (Has(FlagKind.Deteriorating, FlagKind.GapWidening, FlagKind.ProxyWarning)) return BoardItemKind.Deteriorating;
        }
        // One whose outcome has no owner either is told of with its outcome.
        if (Has(FlagKind.Orphan) && !(score.Indicator.OutcomeId is { } outcome && orphanOutcomes.Contains(outcome))) return BoardItemKind.Orphan;
        if (Has(FlagKind.Overdue, FlagKind.Stale)) return BoardItemKind.Overdue;
        return Has(FlagKind.Exceptional) ? BoardItemKind.Exceptional : null;
    }

    private static bool IsOf(BoardItemKind kind, FlagKind flag) => kind switch
    {
        BoardItemKind.Red or BoardItemKind.AmberRed => flag == FlagKind.Underperforming,
        BoardItemKind.AtRisk => flag == FlagKind.AtRisk,
        BoardItemKind.Deteriorating => flag is FlagKind.Deteriorating or FlagKind.GapWidening or FlagKind.ProxyWarning,
        BoardItemKind.Orphan => flag == FlagKind.Orphan,
        BoardItemKind.Overdue => flag is FlagKind.Overdue or FlagKind.Stale,
        _ => flag == FlagKind.Exceptional,
    };

    // Of what is behind, how far; of what is not, how unlikely. Compared within one kind only.
    private static double Behind(BoardItem item) => item switch
    {
        { Kind: BoardItemKind.Red or BoardItemKind.AmberRed, Score: { } score } => (score.Indicator.IsRated ? score.Rating.Shortfall : AgainstPlan.Of(score)?.Shortfall) ?? 0,
        { Kind: BoardItemKind.AtRisk, Score.Outlook.Probability: { } probability } => -probability,
        _ => 0,
    };

    // The greatest; of two as great its own rather than one to all of its outcome, then the one about fewer things, which says more of this one.
    private static RiskState? RiskOf(List<RiskState> risks, Func<DeliveryLink, bool> own, Func<DeliveryLink, bool> wider) =>
        risks.Where(r => r.Links.Any(own) || r.Links.Any(wider)).OrderByDescending(r => r.Product).ThenBy(r => r.Links.Any(own) ? 0 : 1).ThenBy(r => r.Links.Count).FirstOrDefault();
}
