using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.Judgements;

/// <summary>What a person has typed of a rating by judgement.</summary>
public sealed class JudgementForm
{
    /// <summary>Not rated until one is chosen: nothing is suggested.</summary>
    public RagRating Rating { get; set; }
    public string Reason { get; set; } = "";
    public string Name { get; set; } = "";

    /// <param name="subject">What is judged.</param>
    /// <param name="period">For which reporting period.</param>
    public Judgement Read(JudgedSubject subject, ReportingPeriod period) => new()
    {
        IndicatorId = subject.IndicatorId, ThemeId = subject.ThemeId, Period = period, Rating = Rating, Reason = Reason, Name = Name,
    };
}
