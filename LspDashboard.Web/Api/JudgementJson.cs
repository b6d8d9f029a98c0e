using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Web.Api;

/// <summary>The person's rating that stands; null where the computed one does.</summary>
public sealed record JudgementJson(RagRating Rating, string Reason, string Name, string On, string Period)
{
    public static JudgementJson? Of(StandingRating standing) =>
        standing.Person is { } p ? new(p.Rating, p.Reason, p.Name, ApiText.Date(p.On), p.Period.Code) : null;
}
