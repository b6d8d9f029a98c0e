using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>What a word of direction is against: the comparable figure before, and the baseline.</summary>
public static class DirectionWords
{
    /// <summary>"on a year earlier and since the baseline"; "on the figure before; worsening since the baseline". Says too what steady is.</summary>
    public static string Of(IndicatorScore score)
    {
        var before = score.Indicator.IsSeasonal || score.Indicator.Accumulation == Accumulation.Cumulative || score.Indicator.Frequency is Frequency.CalendarYear or Frequency.FinancialYear or Frequency.AcademicYear
            ? "on a year earlier" : "on the figure before";
        var words = score.Long == DirectionOfTravel.NotAvailable ? before
            : score.Long == score.Short ? before + " and since the baseline"
            : $"{before}; {score.Long.ToString().ToLowerInvariant()} since the baseline";
        return score.Short == DirectionOfTravel.Steady || score.Long == DirectionOfTravel.Steady ? words + ". Steady is a change too small to tell from chance, or to matter" : words;
    }
}
