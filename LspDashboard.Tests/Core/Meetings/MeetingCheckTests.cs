using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Meetings;

public class MeetingCheckTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);
    private static readonly Body[] Bodies =
    [
        new() { Id = 1, Name = "Board", Kind = BodyKind.Board },
        new() { Id = 2, Name = "Safer", Kind = BodyKind.ThematicPartnership, ClosedOn = new(2010, 4, 1) },
    ];

    private static readonly MeetingEdit Good = new(1, new(2010, 7, 15), new(2010, 7, 8), "Town Hall");

    [Fact]
    public void Meeting_ThatIsRight_HasNoProblem() => Assert.Empty(Problems(Good));

    [Fact]
    public void Meeting_OfAClosedBodyBeforeItClosed_HasNoProblem() => Assert.Empty(Problems(new(2, new(2010, 3, 31), null, "")));

    [Fact]
    public void Meeting_EachThatIsWrong_IsSaidAtItsField()
    {
        Wrong(Good with { BodyId = 0 }, "BodyId", "Choose the body that meets.");
        Wrong(Good with { On = null }, "On", "Give the date of the meeting.");
        Wrong(Good with { On = new(2100, 7, 15) }, "On", "15 July 2100 is more than 5 years from 30 June 2010, the day on which the partnership stands. Look at the year.");
        Wrong(Good with { On = new(2010, 8, 19), PapersOutOn = null }, "On", "Board meets on 19 August 2010 already. Choose another date, or open that meeting.");
        Wrong(Good with { PapersOutOn = new(2010, 7, 16) }, "PapersOutOn", "Papers go out before the meeting: give a date up to 15 July 2010.");
        Wrong(Good with { PapersOutOn = new(2010, 5, 15) }, "PapersOutOn", "15 May 2010 is more than 60 days before the meeting. Look at the month.");
        Wrong(Good with { BodyId = 2 }, "BodyId", "Safer was closed on 1 April 2010 and meets no more. Choose another body or an earlier date.");
        Wrong(Good with { Place = new('x', 121) }, "Place", "The place has 121 characters; keep it within 120.");
    }

    [Fact]
    public void Minute_EachThatIsWrong_IsSaidAtItsField()
    {
        var good = new MinuteEdit(Guid.NewGuid(), null, null, MinuteKind.Decision, "Do it", ReportingPeriod.Quarter(2009, 4));
        Assert.Empty(MinuteCheck.Problems(good));
        Assert.Equal("Write what was decided.", MinuteCheck.Problems(good with { Text = "" })["Text"]);
        Assert.Equal("Write what was said.", MinuteCheck.Problems(good with { Text = "", Kind = MinuteKind.Note })["Text"]);
        Assert.Equal("It has 2001 characters; keep it within 2000, or write two.", MinuteCheck.Problems(good with { Text = new('x', 2001) })["Text"]);
        Assert.True(MinuteCheck.Problems(good with { Key = Guid.Empty }).ContainsKey("Key"));
        Assert.True(MinuteCheck.Problems(good with { Period = default }).ContainsKey("Period"));
        Assert.True(MinuteCheck.Problems(good with { Kind = (MinuteKind)7 }).ContainsKey("Kind"));
        Assert.Null(MinuteCheck.OfReason("Wrong ward"));
        Assert.NotNull(MinuteCheck.OfReason("no"));
        Assert.NotNull(MinuteCheck.OfReason(new('x', 401)));
    }

    private static void Wrong(MeetingEdit edit, string field, string said) => Assert.Equal(KeyValuePair.Create(field, said), Assert.Single(Problems(edit)));

    private static Dictionary<string, string> Problems(MeetingEdit edit) => MeetingCheck.Problems(edit, Bodies, [new() { Id = 9, BodyId = 1, On = new(2010, 8, 19) }], Day);
}
