namespace LspDashboard.Web.Charts;

/// <summary>What a line says; decides its ink and its dashes, so that lines differ in more than colour.</summary>
public enum TrendSeriesKind
{
    Actual,
    Plan,
    Target,
    Comparator,

    /// <summary>Single points agreed on the way to a target; never joined.</summary>
    Agreed,

    /// <summary>A band between two lines: how sure the actual values are.</summary>
    Interval,

    /// <summary>What is expected after the last actual value; drawn from that value on.</summary>
    Forecast,

    /// <summary>Holds the outcome eight times in ten. The axis always holds it.</summary>
    Fan80,

    /// <summary>Holds the outcome nineteen times in twenty. Cut at the ends of the axis where it is very wide: <see cref="TrendChart.Scale"/>.</summary>
    Fan95,

    /// <summary>The mean of a control chart. Level within a period; a change is a step, never a slope.</summary>
    Centre,

    /// <summary>Both control limits, stepped like the centre.</summary>
    Limit,

    /// <summary>Both near limits, two thirds of the way to the limits.</summary>
    NearLimit,
}
