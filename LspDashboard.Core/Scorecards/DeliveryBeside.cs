using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Puts the owners' words and the actions beside the scores, once the rating that counts is known, with the flags that hang on them.</summary>
internal sealed class DeliveryBeside(PartnershipFacts facts, ReportingPeriod asked)
{
    private readonly ILookup<int, Commentary> _words = facts.Commentaries.Where(c => c.Period == asked).ToLookup(c => c.IndicatorId);
    private readonly ILookup<int, MinuteHeld> _decisions = MinuteHeld.All(facts.Minutes.Where(m => m.Kind == MinuteKind.Decision && m.IndicatorId is not null), facts).ToLookup(m => m.Minute.IndicatorId!.Value);
    private readonly IReadOnlyList<ActionState> _actions = ActionState.All(facts.Actions, facts.ActionProgress, facts.ActionMilestones, facts.DeliveryLinks, facts.AsKnown);

    public IndicatorScore Beside(IndicatorScore score)
    {
        var days = facts.Partnership.CommentaryDays;
        var thread = new CommentaryThread(_words[score.Indicator.Id]);
        var standing = thread.Standing(facts.AsKnown);
        var words = OwnersWords.Of(score.Standing.Rating, asked, days, score.Actual?.FirstKnown, standing, facts.AsKnown) with { Writer = standing is null ? null : thread.WriterOf(standing) };
        var actions = _actions.Where(a => a.IsFor(score.Indicator.Id)).ToList();
        var behindSince = score.Flags.FirstOrDefault(f => f.Kind == FlagKind.Underperforming)?.Since?.Day;
        var flags = DeliveryFlags.Of(score.Indicator, words, actions, asked, days, behindSince);
        return score with { Delivery = new(words, actions) { Decisions = _decisions[score.Indicator.Id].OrderBy(d => d.On).ThenBy(d => d.Minute.Id).ToList() }, Flags = flags.Count == 0 ? score.Flags : score.Flags.Concat(flags).OrderBy(f => f.Kind).ToList() };
    }
}
