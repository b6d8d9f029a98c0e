using LspDashboard.Core.Delivery;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Chasing;

/// <summary>What a partner owes besides figures: words on what is behind plan, and actions that have slipped.</summary>
/// <param name="Words">The indicators whose owner's words are wanted, those too late first.</param>
/// <param name="Actions">Those of the partner with a step past its day, the earliest first.</param>
public sealed record AlsoOwed(IReadOnlyList<IndicatorScore> Words, IReadOnlyList<ActionState> Actions)
{
    public static AlsoOwed Nothing { get; } = new([], []);

    public bool IsNothing => Words.Count + Actions.Count == 0;

    /// <summary>Puts it beside the figures; who owes no figure and never sends one is added with what it owes.</summary>
    /// <param name="dues">Figures, by partner.</param>
    /// <param name="partners">All of the partnership.</param>
    /// <param name="card">How it stands.</param>
    /// <param name="actions">All that are known on the day.</param>
    public static IReadOnlyList<PartnerDues> Beside(IReadOnlyList<PartnerDues> dues, IReadOnlyList<Partner> partners, Scorecard card, IEnumerable<ActionState> actions)
    {
        var words = card.Indicators.Where(s => s.Delivery.Words.Standing is WordsStanding.Due or WordsStanding.Missing)
            .OrderByDescending(s => s.Delivery.Words.Standing).ToLookup(s => s.Indicator.OwnerPartnerId ?? s.Indicator.PartnerId);
        var slipped = actions.Where(a => a.Slipped is not null && a.Action.OwnerPartnerId is not null).ToLookup(a => a.Action.OwnerPartnerId);
        var sends = dues.Select(d => d.Partner?.Id).ToHashSet();
        var others = partners.Where(p => !sends.Contains(p.Id)).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new PartnerDues(p, [], default) { Also = Of(p.Id) }).Where(d => !d.Also.IsNothing);
        return [.. dues.Select(d => d with { Also = Of(d.Partner?.Id) }), .. others];

        AlsoOwed Of(int? partner) => new([.. words[partner]], [.. slipped[partner]]);
    }
}
