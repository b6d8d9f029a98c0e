using System.Globalization;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class MovementSinceMeetingTests
{
    // Body 1 is thematic, 2 the Executive, 3 the Board; made facts stand on 31 October 2009.
    private static PartnershipFacts Facts(params (int Body, string On)[] meetings) => new MadeFacts().Add("Homes", 50).Facts with
    {
        Bodies =
        [
            new() { Id = 1, Name = "Housing", Kind = BodyKind.ThematicPartnership }, new() { Id = 2, Name = "The Executive", Kind = BodyKind.Executive }, new() { Id = 3, Name = "Board", Kind = BodyKind.Board },
        ],
        Meetings = meetings.Select((m, i) => new Meeting { Id = i + 1, BodyId = m.Body, On = DateOnly.ParseExact(m.On, "yyyy-MM-dd", CultureInfo.InvariantCulture) }).ToList(),
    };

    [Fact]
    public void Around_BoardAndExecutive_WhicheverMetLast()
    {
        var around = MeetingsAround.Of(Facts((3, "2009-07-16"), (2, "2009-08-20"), (1, "2009-10-01"), (1, "2009-11-03"), (3, "2010-01-21"), (2, "2009-11-19")));

        Assert.Equal(["the Executive met on 20 August 2009", "the Board met on 16 July 2009"], around.Held.Select(m => m.Met));
        Assert.Equal((2, new DateOnly(2009, 11, 19)), (around.Next!.Body.Id, around.Next.Meeting.On));
    }

    [Fact]
    public void Around_AMeetingOfTheDayItself_IsNextAndNotLast()
    {
        var around = MeetingsAround.Of(Facts((2, "2009-10-31"), (2, "2009-08-20")));

        Assert.Equal(new DateOnly(2009, 8, 20), Assert.Single(around.Held).Meeting.On);
        Assert.Equal(new DateOnly(2009, 10, 31), around.Next!.Meeting.On);
    }

    [Fact]
    public void Around_TwoOnOneDay_TheBoardsCounts() =>
        Assert.Equal(3, MeetingsAround.Of(Facts((3, "2009-08-20"), (2, "2009-08-20"))).Since(null)!.Body.Id);

    [Fact]
    public void Around_OnlyAThematicBodyMeets_ItsMeetingsCount() => Assert.Equal("the Housing met on 1 October 2009", MeetingsAround.Of(Facts((1, "2009-10-01"))).Since(null)!.Met);

    [Theory]
    [InlineData(1, 1)] // asked for
    [InlineData(3, 2)] // yet to come: the last instead
    [InlineData(99, 2)]
    public void Since_AskedFor_IsThatOneWhereItWasHeld(int asked, int meeting) =>
        Assert.Equal(meeting, MeetingsAround.Of(Facts((3, "2009-07-16"), (2, "2009-08-20"), (2, "2009-11-19"))).Since(asked)!.Meeting.Id);

    [Fact]
    public async Task Read_Halton_ChangesAreThoseSinceTheExecutiveMet()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var (now, movement, _) = (await sample.Scorecards.ReadOverviewAsync("halton"))!.Value;

        Assert.Equal("since the Executive met on 20 May 2010", movement.Since);
        Assert.Equal(new DateOnly(2010, 5, 20), movement.Before.AsKnown);
        Assert.Equal("Board", movement.Meetings.Next!.Body.Name);
        // Each change is of a figure that came after the meeting.
        Assert.NotEmpty(movement.Changes);
        Assert.All(movement.Changes, c => Assert.True(c.Now.Actual!.FirstKnown > new DateOnly(2010, 5, 20), c.Now.Indicator.Code));
        Assert.All(now.Indicators.Where(i => i.Actual?.FirstKnown > new DateOnly(2010, 5, 20)), i => Assert.Contains(movement.Changes, c => c.Now == i));
    }

    [Fact]
    public async Task Read_SinceAnEarlierMeeting_LooksBackToThePeriodThatLayOnItsTable()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var february = (await sample.Facts.ReadAsync("halton"))!.Meetings.Single(m => m.On == new DateOnly(2010, 2, 18));

        var movement = (await sample.Scorecards.ReadOverviewAsync("halton", since: february.Id))!.Value.Movement;

        Assert.Equal(("2009/10 Q3", new DateOnly(2010, 2, 18)), (movement.Before.Period.Label, movement.Before.AsKnown));
        Assert.Contains(movement.Changes, c => c.Now.Indicator.Code == "NI 152" && c.Before!.Actual!.Period.Label == "2009/10 Q3" && c.Now.Actual!.Period.Label == "2009/10 Q4");
    }

    [Fact]
    public async Task Read_AsKnownOnAnEarlierDay_LooksBackFromThatDay()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var movement = (await sample.Scorecards.ReadOverviewAsync("halton", asOf: new(2010, 2, 18)))!.Value.Movement;

        Assert.Equal("since the Board met on 21 January 2010", movement.Since);
        Assert.Equal("the Executive", movement.Meetings.Next!.Who);
    }

    [Fact]
    public async Task Read_APartnershipWithoutMeetings_LooksBackAQuarter()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var movement = (await sample.Scorecards.ReadOverviewAsync("medway"))!.Value.Movement;

        Assert.Equal(("since 2009/10 Q3", null), (movement.Since, movement.Meeting));
    }

    [Fact]
    public void SinceMeeting_JudgedAfterIt_IsAChange()
    {
        var after = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red);
        var meeting = new MeetingHeld(new() { Id = 1, BodyId = 3, On = new(2009, 10, 10) }, new() { Id = 3, Name = "Board", Kind = BodyKind.Board });
        var then = after.Facts with { AsKnown = new(2009, 10, 10), Judgements = [] };

        var change = Assert.Single(Movement.SinceMeeting(meeting, then, after.Scorecard(), Method.Current).Changes);

        Assert.Equal((RagRating.Green, RagRating.Red), (change.Before!.Standing.Rating, change.Now.Standing.Rating));
    }
}
