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

    /// <summary>The same of some indicators alone, rolled up by the same rule: what a theme, a body or a partner answers for.</summary>
    public Scorecard Of(IReadOnlySet<int> indicatorIds)
    {
        var indicators = Indicators.Where(i => indicatorIds.Contains(i.Indicator.Id)).ToList();
        var overall = ScorecardBuilder.RollUpOf(indicators, Method);
        return this with
        {
            Indicators = indicators,
            Overall = overall,
            Standing = new(overall.Rating, overall.Rating, null),
            // A person's rating of a theme is of the whole of it.
            Themes = [.. Themes.Select(t => (Theme: t, Mine: t.Indicators.Where(i => indicatorIds.Contains(i.Indicator.Id)).ToList())).Where(t => t.Mine.Count > 0)
                .Select(t => t.Mine.Count == t.Theme.Indicators.Count ? t.Theme : new ThemeScore(t.Theme.Theme, ScorecardBuilder.RollUpOf(t.Mine, Method), t.Mine))],
        };
    }

    /// <summary>The indicators with this rating that count towards the overall one.</summary>
    public int Count(RagRating rating) => Indicators.Count(i => i.Standing.Rating == rating && !i.IsLeftOut);
}
