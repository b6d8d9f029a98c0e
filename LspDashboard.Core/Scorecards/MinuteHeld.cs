using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>A note or a decision with the meeting it is of.</summary>
/// <param name="Minute">What was written.</param>
/// <param name="At">Null where it was written outside a meeting, or at one that was called off since.</param>
public sealed record MinuteHeld(Minute Minute, MeetingHeld? At)
{
    /// <summary>The day it belongs to: that of its meeting, whenever it was written down.</summary>
    public DateOnly On => At?.Meeting.On ?? Minute.On;

    /// <summary>"by the Board on 15 July 2010", "on 30 June 2010".</summary>
    public string By => At is { } at ? $"by {at.Who} on {FigureText.Date(at.Meeting.On)}" : $"on {FigureText.Date(Minute.On)}";

    public static IReadOnlyList<MinuteHeld> All(IEnumerable<Minute> minutes, PartnershipFacts facts)
    {
        var bodies = facts.Bodies.ToDictionary(b => b.Id);
        var meetings = facts.Meetings.Where(m => bodies.ContainsKey(m.BodyId)).ToDictionary(m => m.Id, m => new MeetingHeld(m, bodies[m.BodyId]));
        return minutes.Select(m => new MinuteHeld(m, m.MeetingId is { } id ? meetings.GetValueOrDefault(id) : null)).ToList();
    }
}
