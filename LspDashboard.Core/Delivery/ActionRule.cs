namespace LspDashboard.Core.Delivery;

/// <summary>
/// The rating of an action, METHOD section 11: share complete ÷ share of time gone. Both its days are inclusive: on the first of ten
/// days a tenth of the time has gone, on the last all of it. After the last day all of it has gone, and what is not done is never
/// Green, as a missed target never is.
/// </summary>
public static class ActionRule
{
    private const int Digits = 9;

    /// <param name="action">Its first and last day.</param>
    /// <param name="status">On the day.</param>
    /// <param name="percentComplete">0 to 100.</param>
    /// <param name="day">UK date; the whole of it has gone.</param>
    /// <param name="cuts">The thresholds.</param>
    public static ActionRating Rate(PlannedAction action, ActionStatus status, int percentComplete, DateOnly day, ActionCuts cuts)
    {
        if (status == ActionStatus.Done) return ActionRating.Done;
        if (status == ActionStatus.Deferred || day < action.StartsOn) return ActionRating.NotRated;
        var ratio = Math.Round(percentComplete / 100.0 / TimeGone(action, day), Digits);
        if (ratio < cuts.Amber) return ActionRating.Red;
        return ratio < cuts.Green || day > action.DueOn ? ActionRating.Amber : ActionRating.Green;
    }

    /// <summary>The share of an action's days that has gone at the end of a day: 0 before the first, 1 from the last on.</summary>
    public static double TimeGone(PlannedAction action, DateOnly day)
    {
        var days = action.DueOn.DayNumber - action.StartsOn.DayNumber + 1;
        return Math.Clamp((double)(day.DayNumber - action.StartsOn.DayNumber + 1) / days, 0, 1);
    }
}
