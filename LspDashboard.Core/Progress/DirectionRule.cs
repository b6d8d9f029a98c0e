using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>Direction of travel, METHOD section 5.</summary>
public static class DirectionRule
{
    /// <summary>Compares two values of the same frequency.</summary>
    /// <param name="polarity">Which way is better.</param>
    /// <param name="from">The earlier value, with its interval where there is one.</param>
    /// <param name="to">The later one.</param>
    /// <param name="differenceThatMatters">A smaller change is Steady.</param>
    public static DirectionOfTravel Between(
        Polarity polarity, (double Value, Interval? Interval) from, (double Value, Interval? Interval) to, double differenceThatMatters)
    {
        var change = Math.Round((to.Value - from.Value) * (int)polarity, 9);
        if (change == 0 || Math.Abs(change) < Math.Round(differenceThatMatters, 9)) return DirectionOfTravel.Steady;
        if (from.Interval is { } a && to.Interval is { } b && a.Overlaps(b)) return DirectionOfTravel.Steady;
        return change > 0 ? DirectionOfTravel.Improving : DirectionOfTravel.Worsening;
    }
}
