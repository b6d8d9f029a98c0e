using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Meetings;

/// <summary>What lies before a meeting: of which period, and as known on which day. Null is as the partnership stands.</summary>
public readonly record struct MeetingView(ReportingPeriod? Period, DateOnly? AsOf)
{
    /// <summary>
    /// A meeting that is over keeps what was known on its day, of the period that had ended by then; one to come takes what is known now.
    /// What a reader asks for goes before both.
    /// </summary>
    /// <param name="meeting">Null where none is held.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    /// <param name="current">The period it stands at.</param>
    /// <param name="askedPeriod">Null where nobody asked.</param>
    /// <param name="askedDay">Null where nobody asked.</param>
    public static MeetingView Of(Meeting? meeting, DateOnly day, ReportingPeriod current, ReportingPeriod? askedPeriod, DateOnly? askedDay) =>
        meeting is null || askedDay is not null || meeting.On >= day ? new(askedPeriod, askedDay) : new(askedPeriod ?? PeriodOn(meeting.On, current), meeting.On);

    /// <summary>The period that a meeting looks at: the current one, or where that had not ended by then, the last that had.</summary>
    public static ReportingPeriod PeriodOn(DateOnly on, ReportingPeriod current) => current.LastDay <= on ? current : ReportingCalendar.LastEnded(current.Frequency, on);
}
