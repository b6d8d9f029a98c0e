using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>
/// A figure of a period that was not over on the day at which the partnership stands: it would be filed as known before it can have been.
/// A period that is not over today is refused; a partnership that looks back from a past day is told.
/// </summary>
internal static class PeriodNotOver
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        var (period, day) = (asked.Value.Period, all.Facts.AsKnown);
        return period.LastDay <= day ? null
            : new(asked, $"{period.Label} ends on {FigureText.Date(period.LastDay)}, and this partnership stands at {FigureText.Date(day)}: the figure would be filed as known before its period was over", "Check which period the figure is about; else discard the return and send it when the period is over.");
    }
}
