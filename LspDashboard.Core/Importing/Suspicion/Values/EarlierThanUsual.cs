using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A figure that leaves a period out and comes long before such figures are usually out: probably labelled a period late.</summary>
internal static class EarlierThanUsual
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        var period = asked.Value.Period;
        if (asked.Value.Change != ValueChange.New || asked.History.Count == 0 || asked.History[^1].Period == period.Previous) return null;
        var out_ = ReportingCalendar.UsuallyOut(period, asked.Indicator.LagMonths);
        if (out_.AddMonths(-all.Limits.MonthsEarly) <= all.Facts.AsKnown) return null;
        return new(asked, $"a figure for {period.Label} is not usually out before {FigureText.Date(out_)}, and {period.Previous.Label} has none yet", "Check which period the figure is about.");
    }
}
