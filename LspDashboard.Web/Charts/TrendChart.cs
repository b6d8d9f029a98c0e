using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Web.Charts;

/// <summary>
/// What a chart over periods shows, whatever draws it: <see cref="SvgChart"/> without script, or <see cref="ApexChart"/>.
/// </summary>
/// <param name="Title">What is measured.</param>
/// <param name="Finding">What the chart says, in a sentence; read out in its stead.</param>
/// <param name="Unit">As after a figure: "%", "per 1,000"; may be empty.</param>
/// <param name="Decimals">Of its figures.</param>
/// <param name="Categories">The periods, oldest first.</param>
/// <param name="Series">Each with a value for every period.</param>
public sealed record TrendChart(string Title, string Finding, string Unit, int Decimals, IReadOnlyList<string> Categories, IReadOnlyList<TrendSeries> Series)
{
    /// <summary>Gives the last actual value the shape of its rating.</summary>
    public RagRating? Rating { get; init; }

    /// <summary>Where the reader must see zero, whatever the values.</summary>
    public bool FromZero { get; init; }

    public ValueScale Scale => ValueScale.Of(Series.SelectMany(s => s.Known), FromZero);

    internal TrendSeries? Actual => Series.FirstOrDefault(s => s.Kind == TrendSeriesKind.Actual);

    /// <summary>Index of the last known actual value, or -1.</summary>
    internal int LastActual
    {
        get
        {
            var values = Actual?.Values ?? [];
            for (var i = Math.Min(values.Count, Categories.Count) - 1; i >= 0; i--)
                if (values[i] is not null)
                    return i;
            return -1;
        }
    }
}
