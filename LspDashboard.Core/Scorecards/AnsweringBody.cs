using LspDashboard.Core.Accountability;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Scorecards;

/// <summary>A body with what it leads on, holds itself and contributes to.</summary>
/// <param name="Account">What it answers for.</param>
/// <param name="Part">How that does.</param>
/// <param name="ReportingToIt">The open bodies below it.</param>
/// <param name="NextMeeting">The first on the day or after; null where none is in the calendar.</param>
public sealed record AnsweringBody(BodyAccount Account, Answerable Part, IReadOnlyList<Body> ReportingToIt, Meeting? NextMeeting);
