namespace LspDashboard.Web.Charts;

/// <summary>What stands under the pointer for one period: every figure as the table writes it, and the remarks.</summary>
/// <param name="Rows">Name and figure; what is not known is left out.</param>
public sealed record ApexReading(string Title, IReadOnlyList<string[]> Rows, IReadOnlyList<string> Remarks)
{
    public static IReadOnlyList<ApexReading> Of(TrendChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        // "per 10,000 households" after each figure would hide the figures: said once.
        var isShort = chart.Unit is "%" or "£" or "";
        return [.. chart.Categories.Select((category, i) => new ApexReading(
            isShort ? category : $"{category}, {chart.Unit}",
            [.. chart.Series.Select(s => (s.Name, Figure: ChartWords.Figure(chart, s, i, isShort ? chart.Unit : ""))).Where(s => s.Figure is not null).Select(s => new[] { s.Name, s.Figure! })],
            [.. ChartWords.Remarks(chart, i)]))];
    }
}
