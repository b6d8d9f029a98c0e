using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>A change for the worse that is more than chance, METHOD section 7; also a run of figures behind plan, each within chance of it.</summary>
internal static class DeterioratingRule
{
    public static Flag? Of(FlagQuestion question)
    {
        var signal = ChangeSignal.Of(question.Indicator, [.. question.Points.Select(p => (p.Period, p.Value, p.Interval))], question.Terms, question.Bases);
        if (signal.Direction == DirectionOfTravel.Worsening) return signal.Trend is { } trend ? ByTrend(question, trend) : ByChart(question, signal);
        return ByRunBehindPlan(question);
    }

    private static Flag ByTrend(FlagQuestion question, in Trend trend)
    {
        var (from, to) = (question.Points[^5], question.Last);
        return Raised(
            $"Worsening by more than chance over five years: {FigureText.Of(question.Indicator, from.Value)} in {from.Period.Label}, {FigureText.Of(question.Indicator, to.Value)} in {to.Period.Label}.",
            FlagWorking.Of("The weighted slope of the last five years is significant at 99.8% and keeps its sign whichever year is left out.", new("b", "slope a year", trend.Slope), new("χ²", "chi-squared, against 9.5495", trend.ChiSquared)));
    }

    private static Flag ByChart(FlagQuestion question, ChangeSignal signal)
    {
        var (last, period) = (signal.Chart!.Points[^1], signal.Periods[^1]);
        // A year to date is tested as what each period added.
        var added = question.Indicator.Accumulation == Accumulation.Cumulative ? " added" : "";
        var (value, lower, upper) = (FigureText.Of(question.Indicator, last.Value), FigureText.Of(question.Indicator, last.Limits.Lower), FigureText.Of(question.Indicator, last.Limits.Upper));
        var what = last.Mark switch
        {
            ControlMark.OutsideLimit => $"{value}{added} in {period.Label} lies outside the limits that chance explains, {lower} to {upper}",
            ControlMark.TrendOfSeven => $"{value}{added} in {period.Label} is part of a run of seven figures or more that only {(last.Side == ControlSide.High ? "rise" : "fall")}",
            ControlMark.TwoOfThree => $"two of the last three figures are close to the limit of {(last.Side == ControlSide.High ? upper : lower)}",
            _ => $"the last seven figures or more are all {(last.Side == ControlSide.High ? "above" : "below")} the mean of {FigureText.Of(question.Indicator, last.Limits.Centre)}",
        };
        return Raised(
            $"Worse by more than chance: {what}.{(signal.Chart.IsFewPoints ? " The limits rest on few figures." : "")}",
            FlagWorking.Of("The last point of the control chart (XmR) is marked on the worse side.", new("x", "last value", last.Value), new("centre", "mean", last.Limits.Centre), new("spread", "2.66 average moving ranges", last.Limits.Spread)));
    }

    // Within chance of plan each time raises nothing; seven times on its worse side is no chance any more.
    private static Flag? ByRunBehindPlan(FlagQuestion question)
    {
        var run = 0;
        for (var i = question.Points.Count - 1; i >= 0 && IsBehindWithinChance(question.Points[i], question.AgreedOn); i--) run++;
        if (run < question.Method.Flags.RunBehindPlan) return null;
        var (value, plan) = FigureText.Pair(question.Indicator, question.Last.Value, question.Last.Rating.Expected!.Value);
        return Raised(
            $"{FigureText.Word(run, capital: true)} figures in a row behind plan, each within chance of it, the last {value} in {question.Last.Period.Label} against {plan} planned: together more than chance.",
            FlagWorking.Of(string.Create(CultureInfo.InvariantCulture, $"{question.Method.Flags.RunBehindPlan} figures or more in a row are behind plan, each within chance of it."), new WorkingInput("n", "figures in a row behind plan", run)));
    }

    // Nothing was behind a plan before it was agreed.
    private static bool IsBehindWithinChance(FlagPoint point, DateOnly? agreedOn) =>
        point.Rating is { Reason: RatingReason.WithinChance, Shortfall: > 0 } && !(point.KnownFrom < agreedOn);

    private static Flag Raised(string reason, FlagWorking working) => new(FlagKind.Deteriorating, FlagSeverity.Warning, reason, null, working);
}
