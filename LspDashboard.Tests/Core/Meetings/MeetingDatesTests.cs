using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Meetings;

/// <summary>Dates by the calendar of 2010: 15 July was the third Thursday of its month.</summary>
public class MeetingDatesTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);
    private static readonly DateOnly ThirdThursday = new(2010, 7, 15);

    [Theory]
    [InlineData(MeetingRhythm.Monthly, "2010-08-19 2010-09-16 2010-10-21")]
    [InlineData(MeetingRhythm.SixWeekly, "2010-08-26 2010-10-07 2010-11-18")]
    [InlineData(MeetingRhythm.Quarterly, "2010-10-21 2011-01-20 2011-04-21")]
    [InlineData(MeetingRhythm.TwiceAYear, "2011-01-20 2011-07-21 2012-01-19")]
    [InlineData(MeetingRhythm.Annual, "2011-07-21 2012-07-19 2013-07-18")]
    [InlineData(MeetingRhythm.AsNeeded, "")]
    public void Next_AfterAMeeting_KeepsItsWeekdayAndWeekOfTheMonth(MeetingRhythm rhythm, string dates) =>
        Assert.Equal(dates, Text(MeetingDates.Next(rhythm, ThirdThursday, Day, 3)));

    [Fact]
    public void Next_AnOldMeeting_GoesOnFromTheDay() =>
        // The third Thursdays of April, July and October 2010; April's has passed.
        Assert.Equal("2010-07-15 2010-10-21", Text(MeetingDates.Next(MeetingRhythm.Quarterly, new(2009, 1, 15), Day, 2)));

    [Fact]
    public void Next_AFifthThursdayThatAMonthLacks_IsItsLast() =>
        // 29 July 2010 is the fifth Thursday; August has four, September five.
        Assert.Equal("2010-08-26 2010-09-30", Text(MeetingDates.Next(MeetingRhythm.Monthly, new(2010, 7, 29), Day, 2)));

    [Theory]
    [InlineData("2010-06-30", MeetingRhythm.Quarterly, "2010-08-19 2010-11-18 2011-02-17")] // a month and a half after the quarter that ends
    [InlineData("2010-08-18", MeetingRhythm.Quarterly, "2010-08-19 2010-11-18 2011-02-17")] // the day before
    [InlineData("2010-08-19", MeetingRhythm.Quarterly, "2010-11-18 2011-02-17 2011-05-19")] // the day itself has begun
    [InlineData("2010-06-30", MeetingRhythm.TwiceAYear, "2010-11-18 2011-05-19 2011-11-17")]
    [InlineData("2010-05-20", MeetingRhythm.Annual, "2011-05-19 2012-05-17 2013-05-16")] // the third Thursday of May 2010
    [InlineData("2010-06-30", MeetingRhythm.Monthly, "2010-07-28 2010-08-25 2010-09-29")] // a fifth Wednesday: the last of each month that lacks one
    [InlineData("2010-06-26", MeetingRhythm.Monthly, "2010-06-28 2010-07-26 2010-08-23")] // a Saturday: from the Monday on, the fourth
    public void Next_NoMeetingYet_ComesWhenTheReturnsAreIn(string day, MeetingRhythm rhythm, string dates) =>
        Assert.Equal(dates, Text(MeetingDates.Next(rhythm, null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), 3)));

    [Fact]
    public void PapersFor_AsLongBeforeAsTheLastOnes_OrAWeek()
    {
        Assert.Equal(new(2010, 10, 11), MeetingDates.PapersFor(new(2010, 10, 21), new() { On = ThirdThursday, PapersOutOn = new(2010, 7, 5) }));
        Assert.Equal(new(2010, 10, 14), MeetingDates.PapersFor(new(2010, 10, 21), new() { On = ThirdThursday }));
        Assert.Equal(new(2010, 10, 14), MeetingDates.PapersFor(new(2010, 10, 21), null));
    }

    private static string Text(IEnumerable<DateOnly> dates) => string.Join(' ', dates.Select(d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
