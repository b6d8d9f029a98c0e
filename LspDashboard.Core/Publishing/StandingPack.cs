using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Publishing;

/// <summary>A published pack that counts: neither withdrawn nor corrected by a later edition. As much of it as leads to it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">As on its cover.</param>
/// <param name="For">"Board, 15 July 2010", or the audience.</param>
/// <param name="Period">What it tells of.</param>
/// <param name="MeetingId">The meeting it was made for; null for none.</param>
/// <param name="Edition">1 for the first.</param>
public sealed record StandingPack(int Id, string Title, string For, ReportingPeriod Period, int? MeetingId, int Edition);
