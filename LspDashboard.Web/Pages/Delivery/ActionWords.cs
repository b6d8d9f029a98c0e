using System.Globalization;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>Actions and risks in a line for people.</summary>
internal static class ActionWords
{
    /// <summary>What comes next and by when, or how it ended.</summary>
    public static string When(ActionState state) => (state.Status, state.Next) switch
    {
        (ActionStatus.Done, _) => state.Progress is { } done ? $"done, said on {FigureText.Date(done.On)}" : "done",
        (ActionStatus.Deferred, _) => state.Progress is { } put ? $"deferred on {FigureText.Date(put.On)}" : "deferred",
        (_, { IsMilestone: true } step) => $"next: {step.What}, {DeliveryWords.By(step, state.Day)}",
        (_, { } step) => DeliveryWords.By(step, state.Day),
        _ => "",
    };

    public static string Review(RiskState state) => !state.IsOpen ? $"closed on {FigureText.Date(state.Risk.ClosedOn!.Value)}"
        : state.IsReviewOverdue ? $"review overdue since {FigureText.Date(state.Risk.ReviewOn)}"
        : $"review by {FigureText.Date(state.Risk.ReviewOn)}";

    /// <summary>How a rating came about: "45% complete with 57% of the time gone".</summary>
    public static string Working(ActionState state)
    {
        if (state.Status is ActionStatus.Done or ActionStatus.Deferred) return DeliveryWords.Of(state.Status) + ".";
        if (state.Day < state.Action.StartsOn) return $"Starts on {FigureText.Date(state.Action.StartsOn)}, so there is nothing to rate yet.";
        var gone = ActionRule.TimeGone(state.Action, state.Day);
        var text = string.Create(CultureInfo.InvariantCulture, $"{state.PercentComplete}% complete with {Math.Floor(gone * 100)}% of the time gone");
        return state.Day > state.Action.DueOn ? text + "; past its day it is never Green." : text + ".";
    }
}
