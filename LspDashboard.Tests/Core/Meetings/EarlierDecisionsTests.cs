using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Meetings;

/// <summary>A Board (1) that met on 21 January and meets on 15 July 2010, an Executive (2) that met on 18 February and 20 May.</summary>
public class EarlierDecisionsTests
{
    private static readonly Meeting[] All =
    [
        new() { Id = 1, BodyId = 1, On = new(2009, 7, 16) }, new() { Id = 2, BodyId = 2, On = new(2009, 11, 19) }, new() { Id = 3, BodyId = 1, On = new(2010, 1, 21) },
        new() { Id = 4, BodyId = 2, On = new(2010, 2, 18) }, new() { Id = 5, BodyId = 2, On = new(2010, 5, 20) }, new() { Id = 6, BodyId = 1, On = new(2010, 7, 15) },
        new() { Id = 7, BodyId = 2, On = new(2010, 4, 1), CancelledOn = new(2010, 3, 20) },
    ];

    [Fact]
    public void Before_TheBoard_ItsLastMeetingAndWhatOthersDecidedSince()
    {
        var earlier = EarlierDecisions.Before(All[5], All, [Decided(10, 5), Decided(11, 3), Decided(12, 2), Decided(13, 6), Decided(14, 7), Decided(15, null), Decided(16, 4, MinuteKind.Note)]);

        // In January by itself, in May by the Executive: not what was decided before January, at this meeting, at one called off, at none, or only noted.
        Assert.Equal(3, earlier.Last!.Id);
        Assert.Equal([(11, 3), (10, 5)], earlier.Decisions.Select(d => (d.Minute.Id, d.At.Id)));
    }

    [Fact]
    public void Before_TheFirstMeetingOfABody_WhatOthersDecidedInTheYearBefore()
    {
        var first = new Meeting { Id = 8, BodyId = 3, On = new(2010, 11, 19) };

        var earlier = EarlierDecisions.Before(first, All, [Decided(10, 5), Decided(12, 2), Decided(17, 1)]);

        // November 2009 is a year before to the day; July 2009 is longer ago.
        Assert.Null(earlier.Last);
        Assert.Equal([12, 10], earlier.Decisions.Select(d => d.Minute.Id));
    }

    private static Minute Decided(int id, int? meeting, MinuteKind kind = MinuteKind.Decision) =>
        new() { Id = id, MeetingId = meeting, Kind = kind, Text = "Build first", Period = ReportingPeriod.Quarter(2009, 4), RecordedBy = "Ann", Key = Guid.NewGuid() };
}
