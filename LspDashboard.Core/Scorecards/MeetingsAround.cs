using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>The meetings before and after a day, of the bodies that steer the partnership.</summary>
/// <param name="Held">Before the day, the latest first: a meeting of the day itself is where the page is read, not what it looks back to.</param>
/// <param name="Next">On the day or after; null where none is in the calendar.</param>
public sealed record MeetingsAround(IReadOnlyList<MeetingHeld> Held, MeetingHeld? Next)
{
    public static MeetingsAround None { get; } = new([], null);

    /// <summary>The packs that stand published for any of them, or for another audience; the latest first.</summary>
    public IReadOnlyList<StandingPack> Packs { get; init; } = [];

    /// <summary>
    /// Those of the Board and the Executive, whichever meets; only where neither ever does, those of any body. Of two on one day the Board's counts.
    /// </summary>
    public static MeetingsAround Of(PartnershipFacts facts)
    {
        var bodies = facts.Bodies.ToDictionary(b => b.Id);
        var all = facts.Meetings.Where(m => bodies.ContainsKey(m.BodyId)).Select(m => new MeetingHeld(m, bodies[m.BodyId])).ToList();
        var steering = all.Where(m => m.Body.Kind is BodyKind.Board or BodyKind.Executive).ToList();
        var counted = (steering.Count > 0 ? steering : all).OrderBy(m => m.Meeting.On).ThenByDescending(m => m.Body.Kind).ThenBy(m => m.Meeting.Id).ToList();
        return new(
            counted.Where(m => m.Meeting.On < facts.AsKnown).Reverse().ToList(),
            counted.Where(m => m.Meeting.On >= facts.AsKnown).OrderBy(m => m.Meeting.On).ThenBy(m => m.Body.Kind).FirstOrDefault())
        { Packs = facts.Packs };
    }

    /// <summary>The one a reader asked for, else the last; null where none was held.</summary>
    public MeetingHeld? Since(int? asked) => Held.FirstOrDefault(m => m.Meeting.Id == asked) ?? (Held.Count > 0 ? Held[0] : null);
}
