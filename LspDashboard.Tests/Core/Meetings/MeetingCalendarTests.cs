using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Meetings;

public class MeetingCalendarTests
{
    private static readonly Partnership Made = new() { Slug = "made", Name = "Made Partnership", Place = "Made", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = ReportingPeriod.Quarter(2009, 4) };

    [Fact]
    public void Of_AMeetingAndItsPapers_AreWholeDaysWithIdsThatStay()
    {
        var lines = Lines(new Meeting { Id = 7, BodyId = 1, On = new(2010, 7, 15), PapersOutOn = new(2010, 7, 8), Place = "Town Hall, Runcorn" });

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(
            ["UID:made-meeting-7@lspdashboard", "DTSTAMP:20261122T140203Z", "DTSTART;VALUE=DATE:20100715", "DTEND;VALUE=DATE:20100716", "SUMMARY:Board of Made Partnership", "STATUS:CONFIRMED", @"LOCATION:Town Hall\, Runcorn", "TRANSP:TRANSPARENT"],
            lines[5..13]);
        Assert.Contains("UID:made-meeting-7-papers@lspdashboard", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20100708", lines);
        Assert.Contains("SUMMARY:Board: papers go out", lines);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], lines[^2..]);
    }

    [Fact]
    public void Of_AMeetingThatIsCalledOff_IsCancelledWhereItWasTaken() =>
        Assert.Contains("STATUS:CANCELLED", Lines(new Meeting { Id = 7, BodyId = 1, On = new(2010, 7, 15), CancelledOn = new(2010, 7, 1) }));

    private static string[] Lines(Meeting meeting) =>
        MeetingCalendar.Of(Made, [meeting], [new() { Id = 1, Name = "Board", Kind = BodyKind.Board }], new(2026, 11, 22, 14, 2, 3, TimeSpan.Zero)).TrimEnd().Split("\r\n");
}
