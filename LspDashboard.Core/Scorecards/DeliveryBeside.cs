using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Puts the owners' words and the actions beside the scores, once the rating that counts is known, with the flags that hang on them.</summary>
internal sealed class DeliveryBeside(PartnershipFacts facts, ReportingPeriod asked)
{
    private readonly ILookup<int, Commentary> _words = facts.Commentaries.Where(c => c.Period == asked).ToLookup(c => c.IndicatorId);
    private readonly IReadOnlyList<ActionState> _actions = ActionState.All(facts.Actions, facts.ActionProgress, facts.ActionMilestones, facts.DeliveryLinks, facts.AsKnown);

    public IndicatorScore Beside(IndicatorScore score)
    {
        var days = facts.Partnership.CommentaryDays;
        var standing = new CommentaryThread(_words[score.Indicator.Id]).Standing(facts.AsKnown);
        var words = OwnersWords.Of(score.Standing.Rating, asked, days, score.Actual?.FirstKnown, standing, facts.AsKnown);
        var actions = _actions.Where(a => a.IsFor(score.Indicator.Id)).ToList();
        var behindSince = score.Flags.FirstOrDefault(f => f.Kind == FlagKind.Underperforming)?.Since?.Day;
        var flags = DeliveryFlags.Of(score.Indicator, words, actions, asked, days, behindSince);
        return score with { Delivery = new(words, actions), Flags = flags.Count == 0 ? score.Flags : score.Flags.Concat(flags).OrderBy(f => f.Kind).ToList() };
    }
}
