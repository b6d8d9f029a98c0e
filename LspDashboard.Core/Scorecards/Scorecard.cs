using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>How a partnership stands for one period, as known on one day. Pages, packs, the API and live notices all read this.</summary>
public sealed record Scorecard(
    Partnership Partnership,
    ReportingPeriod Period,
    DateOnly AsKnown,
    Method Method,
    RollUp Overall,
    IReadOnlyList<ThemeScore> Themes,
    IReadOnlyList<IndicatorScore> Indicators)
{
    /// <summary>The overall rating that counts: a person's where one holds, else the rolled-up one.</summary>
    public StandingRating Standing { get; init; } = new(Overall.Rating, Overall.Rating, null);

    /// <summary>Every rating by judgement given up to the as-known date, in the order they were given.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>The indicator of a code in any spelling, or null.</summary>
    public IndicatorScore? Find(string code) => Indicators.FirstOrDefault(i => IndicatorCode.Same(i.Indicator.Code, code));

    /// <summary>The indicators with this rating that count towards the overall one.</summary>
    public int Count(RagRating rating) => Indicators.Count(i => i.Standing.Rating == rating && !i.IsLeftOut);
}
