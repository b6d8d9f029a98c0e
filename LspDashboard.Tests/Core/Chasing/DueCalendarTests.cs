using System.Text;
using LspDashboard.Core.Chasing;
using LspDashboard.Tests.Core.Scorecards;

namespace LspDashboard.Tests.Core.Chasing;

public class DueCalendarTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 22, 14, 2, 3, TimeSpan.Zero);

    [Fact]
    public void Of_ADueDay_IsAWholeDayThatEndsBeforeTheNext()
    {
        var lines = Lines(new MadeFacts().Add("Homes", 45));

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Contains("DTSTAMP:20261122T140203Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20100131", lines);
        Assert.Contains("DTEND;VALUE=DATE:20100201", lines);
        Assert.Contains("UID:made-nobody-20100131@lspdashboard", lines);
        Assert.Contains("SUMMARY:Nobody named: T 1 due", lines);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], lines[^2..]);
    }

    [Fact]
    public void Of_CommasAndBreaksInTitles_AreEscaped() =>
        Assert.Contains(@"DESCRIPTION:T 1 Homes\, new\; and \\old\, 2009/10 Q3\nT 2 Jobs\, 2009/10 Q3", Lines(new MadeFacts().Add(@"Homes, new; and \old", 45).Add("Jobs", 45)));

    [Fact]
    public void Of_LongTitles_AreFoldedAtSeventyFiveBytesAndReadBackWhole()
    {
        var title = string.Concat(Enumerable.Repeat("Größere Häuser für élèves 🏠 ", 10)).Trim();

        var text = Text(new MadeFacts().Add(title, 45));

        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains(title, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string[] Lines(MadeFacts made) => Text(made).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Text(MadeFacts made) => DueCalendar.Of(made.Facts.Partnership, ChaseList.Of(made.Facts), Made);
}
