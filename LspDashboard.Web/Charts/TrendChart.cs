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

    /// <summary>The rating in words, for a picture that stands by itself; empty where there is none.</summary>
    public string RatingWords { get; init; } = "";

    /// <summary>What must not be lost where the chart is pasted elsewhere: that a target is made up; may be empty.</summary>
    public string Caveat { get; init; } = "";

    /// <summary>Where the reader must see zero, whatever the values.</summary>
    public bool FromZero { get; init; }

    /// <summary>Values that the axis holds besides the chart's own: those of the charts beside it, so that all have one scale.</summary>
    public IReadOnlyList<double> Beside { get; init; } = [];

    /// <summary>On actual values; one on a period without an actual value is said in the table only.</summary>
    public IReadOnlyList<TrendMark> Marks { get; init; } = [];

    /// <summary>A few at most; they stand above the chart and never cover a value.</summary>
    public IReadOnlyList<TrendNote> Notes { get; init; } = [];

    /// <summary>
    /// Holds every value but those of a 95% fan, which may add a quarter of the height at either end and is cut there:
    /// a very wide one would press the actual line flat. Its figures stay whole in the table.
    /// </summary>
    public ValueScale Scale => ValueScale.Of(
        Series.Where(s => s.Kind != TrendSeriesKind.Fan95).SelectMany(s => s.Known).Concat(Beside),
        FromZero,
        Series.Where(s => s.Kind == TrendSeriesKind.Fan95).SelectMany(s => s.Known));

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

    /// <summary>Index of the last actual value where a forecast goes on from it, or -1.</summary>
    internal int ForecastFrom => Series.Any(s => s.IsFan || s.Kind == TrendSeriesKind.Forecast) && LastActual < Categories.Count - 1 ? LastActual : -1;

    internal IEnumerable<TrendNote> ShownNotes => Notes.Where(n => n.Index >= 0 && n.Index < Categories.Count).OrderBy(n => n.Index);

    /// <summary>A series as it is drawn: a forecast and its fans from the last actual value on.</summary>
    public TrendSeries Drawn(TrendSeries series) => ForecastFrom >= 0 && (series.IsFan || series.Kind == TrendSeriesKind.Forecast)
        ? series.From(ForecastFrom, Actual!.Values[ForecastFrom]!.Value)
        : series;
}
