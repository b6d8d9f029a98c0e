using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Meetings;

/// <summary>A note or a decision as it is sent.</summary>
/// <param name="Key">Made by the screen that wrote it; the same key is the same minute, however often it arrives.</param>
/// <param name="MeetingId">Null where it was written outside a meeting that is in the calendar.</param>
/// <param name="IndicatorId">Null where it is about the partnership as a whole.</param>
/// <param name="Kind">Noted or decided.</param>
/// <param name="Text">As typed.</param>
/// <param name="Period">The reporting period that lay on the table.</param>
public sealed record MinuteEdit(Guid Key, int? MeetingId, int? IndicatorId, MinuteKind Kind, string Text, ReportingPeriod Period);
