using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Meetings;

/// <summary>
/// The dates a body's rhythm leads to: the same weekday in the same week of the month, as such groups meet. One that has no meeting in
/// its calendar yet begins in the second month after a quarter's end, when its returns are in: May, August, November, February.
/// </summary>
public static class MeetingDates
{
    private const int SixWeeks = 42;
    private const int DaysAWeek = 7;

    // Of a month: the third Thursday. Returns are due by the end of the month before; papers go out a week ahead.
    private const int MidMonth = 15;

    /// <summary>How long before a meeting its papers go out where the last one does not say.</summary>
    public const int UsualDaysForPapers = 7;

    /// <summary>The next dates after a day; none for a body that meets as needed.</summary>
    /// <param name="rhythm">How often it meets.</param>
    /// <param name="last">Its latest meeting in the calendar, past or to come; null where there is none.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<DateOnly> Next(MeetingRhythm rhythm, DateOnly? last, DateOnly day, int count)
    {
        if (rhythm == MeetingRhythm.AsNeeded) return [];
        var anchor = last ?? First(rhythm, day);
        // A body that has not met yet may begin on the day itself; else its last meeting is taken already.
        return Dates(rhythm, anchor).Skip(last is null ? 0 : 1).Where(d => d > day).Take(count).ToList();
    }

    /// <summary>The papers' date of a suggested meeting: as long before it as those of the last.</summary>
    public static DateOnly PapersFor(DateOnly on, Meeting? last) =>
        on.AddDays(last is { PapersOutOn: { } papers } ? papers.DayNumber - last.On.DayNumber : -UsualDaysForPapers);

    private static IEnumerable<DateOnly> Dates(MeetingRhythm rhythm, DateOnly anchor)
    {
        var months = rhythm switch { MeetingRhythm.Monthly => 1, MeetingRhythm.Quarterly => 3, MeetingRhythm.TwiceAYear => 6, _ => 12 };
        for (var i = 0; ; i++) yield return rhythm == MeetingRhythm.SixWeekly ? anchor.AddDays(i * SixWeeks) : SameWeekday(anchor, i * months);
    }

    // The third Thursday stays the third Thursday; a fifth one that a month does not have is its last.
    private static DateOnly SameWeekday(DateOnly anchor, int months)
    {
        var first = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(months);
        var offset = ((int)anchor.DayOfWeek - (int)first.DayOfWeek + DaysAWeek) % DaysAWeek;
        var wanted = first.AddDays(offset + ((anchor.Day - 1) / DaysAWeek * DaysAWeek));
        return wanted.Month == first.Month ? wanted : wanted.AddDays(-DaysAWeek);
    }

    // What a body that reports on quarters, half-years or years would begin with; never in the past.
    private static DateOnly First(MeetingRhythm rhythm, DateOnly day)
    {
        int[] months = rhythm switch
        {
            MeetingRhythm.Quarterly => [2, 5, 8, 11],
            MeetingRhythm.TwiceAYear => [5, 11],
            MeetingRhythm.Annual => [5],
            _ => [],
        };
        if (months.Length == 0) return Workday(day);
        return Enumerable.Range(0, 13).Select(i => new DateOnly(day.Year, day.Month, 1).AddMonths(i)).Where(m => months.Contains(m.Month)).Select(Thursday).First(d => d > day);
    }

    private static DateOnly Thursday(DateOnly month)
    {
        var from = new DateOnly(month.Year, month.Month, MidMonth);
        return from.AddDays(((int)DayOfWeek.Thursday - (int)from.DayOfWeek + DaysAWeek) % DaysAWeek);
    }

    private static DateOnly Workday(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
}
