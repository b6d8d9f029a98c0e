using System.Globalization;
using System.Text;

namespace LspDashboard.Core.Periods;

/// <summary>Writes a calendar file (iCalendar, RFC 5545) line by line: folded, escaped, with whole days.</summary>
public sealed class CalendarFile
{
    private const int LongestLine = 75;
    private readonly StringBuilder _text = new();
    private readonly DateTimeOffset _stamp;

    /// <param name="product">What made it, as in "Returns due".</param>
    /// <param name="name">What the calendar is called where it is shown.</param>
    /// <param name="stamp">When it was made, UTC.</param>
    public CalendarFile(string product, string name, DateTimeOffset stamp)
    {
        _stamp = stamp;
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//LspDashboard//{product}//EN");
        Line($"X-WR-CALNAME:{Escaped(name)}");
    }

    /// <summary>An entry of one whole day.</summary>
    /// <param name="uid">The same entry keeps its id, so that a calendar that is fetched again moves it and does not double it.</param>
    /// <param name="day">A UK date.</param>
    /// <param name="summary">Its title.</param>
    /// <param name="description">More, or nothing.</param>
    /// <param name="more">Further properties, as "LOCATION" with its text.</param>
    public CalendarFile Add(string uid, DateOnly day, string summary, string description, params ReadOnlySpan<(string Name, string Text)> more)
    {
        Line("BEGIN:VEVENT");
        Line($"UID:{uid}@lspdashboard");
        Line($"DTSTAMP:{_stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line($"DTSTART;VALUE=DATE:{Day(day)}");
        Line($"DTEND;VALUE=DATE:{Day(day.AddDays(1))}");
        Line($"SUMMARY:{Escaped(summary)}");
        if (description.Length > 0) Line($"DESCRIPTION:{Escaped(description)}");
        foreach (var (name, text) in more) Line($"{name}:{Escaped(text)}");
        Line("TRANSP:TRANSPARENT");
        Line("END:VEVENT");
        return this;
    }

    /// <summary>The whole file; to be asked for once, at the end.</summary>
    public string End()
    {
        Line("END:VCALENDAR");
        return _text.ToString();
    }

    /// <summary>A day as the format, and the ids of entries, write it: 20100131.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // Lines longer than 75 bytes go on in the next, after a space.
    private void Line(string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                bytes = 1;
            }
            _text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        _text.Append("\r\n");
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
