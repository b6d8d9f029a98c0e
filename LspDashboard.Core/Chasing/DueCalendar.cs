using System.Globalization;
using System.Text;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Chasing;

/// <summary>Due days as a calendar file (iCalendar, RFC 5545): whole days, one entry for each day and partner.</summary>
public static class DueCalendar
{
    private const int LongestLine = 75;

    /// <param name="partnership">Whose calendar.</param>
    /// <param name="dues">Of one partner or several.</param>
    /// <param name="stamp">When it was made, UTC.</param>
    public static string Of(Partnership partnership, IEnumerable<PartnerDues> dues, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//LspDashboard//Returns due//EN");
        Line($"X-WR-CALNAME:{Escaped($"Returns due to {partnership.Name}")}");
        foreach (var partner in dues)
            foreach (var day in partner.Figures.GroupBy(f => f.Due).OrderBy(d => d.Key))
            {
                Line("BEGIN:VEVENT");
                // The same entry keeps its id, so that a calendar that is fetched again moves it and does not double it.
                Line($"UID:{partnership.Slug}-{partner.Partner?.Id.ToString(CultureInfo.InvariantCulture) ?? "nobody"}-{Day(day.Key)}@lspdashboard");
                Line($"DTSTAMP:{stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
                Line($"DTSTART;VALUE=DATE:{Day(day.Key)}");
                Line($"DTEND;VALUE=DATE:{Day(day.Key.AddDays(1))}");
                Line($"SUMMARY:{Escaped($"{partner.Name}: {string.Join(", ", day.Select(f => f.Indicator.Code))} due")}");
                Line($"DESCRIPTION:{Escaped(string.Join('\n', day.Select(f => $"{f.Indicator.Code} {f.Indicator.Title}, {f.Period.Label}")))}");
                Line("TRANSP:TRANSPARENT");
                Line("END:VEVENT");
            }
        Line("END:VCALENDAR");
        return text.ToString();

        // Lines longer than 75 bytes go on in the next, after a space.
        void Line(string line)
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (bytes + rune.Utf8SequenceLength > LongestLine)
                {
                    text.Append("\r\n ");
                    bytes = 1;
                }
                text.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }
            text.Append("\r\n");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
