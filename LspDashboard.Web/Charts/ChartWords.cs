namespace LspDashboard.Web.Charts;

/// <summary>What a chart says of a period in words: in its figures table, under the pointer, and read out.</summary>
public static class ChartWords
{
    /// <summary>A series' figure for a period, two bounds as "46.0 to 57.2"; null when nothing is known.</summary>
    public static string? Figure(TrendChart chart, TrendSeries series, int category, string unit = "")
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(series);
        // A forecast begins at the last actual value to be drawn; it says nothing of that period.
        if (category == chart.ForecastFrom && (series.IsFan || series.Kind == TrendSeriesKind.Forecast))
            return null;
        if (At(series.Values, category) is { } value)
            return AxisText.Of(value, chart.Decimals, unit);
        return (At(series.Lower, category), At(series.Upper, category)) switch
        {
            ({ } low, { } high) => $"{AxisText.Of(low, chart.Decimals, unit is "%" or "£" ? unit : "")} to {AxisText.Of(high, chart.Decimals, unit)}",
            ({ } low, null) when series.IsStepped => $"from {AxisText.Of(low, chart.Decimals, unit)}",
            (null, { } high) when series.IsStepped => $"up to {AxisText.Of(high, chart.Decimals, unit)}",
            _ => null,
        };
    }

    /// <summary>The marks and notes of a period.</summary>
    public static IEnumerable<string> Remarks(TrendChart chart, int category)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Marks.Where(m => m.Index == category).Select(Remark)
            .Concat(chart.Notes.Where(n => n.Index == category).Select(n => n.Words));
    }

    /// <summary>All that the picture shows beyond its figures, for who does not see it.</summary>
    public static string TextAlternative(TrendChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var parts = new List<string> { $"{chart.Title}. {chart.Finding}".TrimEnd() };
        parts.AddRange(new[] { chart.RatingWords.Length == 0 ? "" : chart.RatingWords + ".", chart.Caveat }.Where(w => w.Length > 0));
        if (chart.ForecastFrom >= 0)
            parts.Add($"Forecast after {chart.Categories[chart.ForecastFrom]}.");
        parts.AddRange(MarkStyle.Shown(chart).Select(kind => $"{MarkStyle.Of(kind).Name}: {Periods(chart, chart.Marks.Where(m => m.Kind == kind).Select(m => m.Index))}."));
        parts.AddRange(chart.ShownNotes.Select(n => $"{chart.Categories[n.Index]}: {n.Words.TrimEnd('.')}."));
        return string.Join(' ', parts);
    }

    private static string Periods(TrendChart chart, IEnumerable<int> categories) =>
        string.Join(", ", categories.Where(i => i >= 0 && i < chart.Categories.Count).Distinct().Order().Select(i => chart.Categories[i]));

    private static string Remark(TrendMark mark)
    {
        var name = MarkStyle.Of(mark.Kind).Name;
        return mark.Words.Length == 0 ? name : mark.Kind == TrendMarkKind.Neutral ? mark.Words : $"{name}: {mark.Words}";
    }

    private static double? At(IReadOnlyList<double?> values, int i) => i < values.Count ? values[i] : null;
}
