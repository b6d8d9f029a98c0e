using LspDashboard.Core.Periods;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Which pack: of when, for which meeting, with what in it.</summary>
/// <param name="Period">Null for the partnership's current one, or the one that a past meeting looked at.</param>
/// <param name="AsOf">A UK date, inclusive; null for the partnership's, or the day of a past meeting.</param>
/// <param name="Meeting">Null for the next of the Board or the executive group.</param>
/// <param name="Template">What was chosen.</param>
public sealed record PackQuestion(ReportingPeriod? Period, DateOnly? AsOf, int? Meeting, PackTemplate Template);
