using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>
/// Where things stand in the picture of a trend. Room for words is kept at the size they have on a phone, where they are largest beside
/// the lines; on a desk and on paper they only stand more loosely.
/// </summary>
internal sealed class HtmlChartFrame
{
    public const double Width = 560;
    public const double Height = 180;

    /// <summary>From one name to the next below it.</summary>
    public const double NameHeight = 17;

    /// <summary>From the end of a line to its name.</summary>
    public const double NameGap = 8;

    private const double Top = 12;
    private const double Foot = 30;
    private const double Letter = 8.6;
    private const int LongestName = 18;
    private const int LongestPeriod = 14;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private readonly PackChart _chart;

    /// <param name="chart">With at least one figure.</param>
    public HtmlChartFrame(PackChart chart)
    {
        _chart = chart;
        Scale = ChartScale.Of(chart);
        // No more decimals than the steps need: 35, 40 and 45, though the figures are written as 35.0.
        var decimals = Enumerable.Range(0, Math.Clamp(chart.Decimals, 0, 6) + 1).FirstOrDefault(d => Math.Abs(Math.Round(Scale.Step, d) - Scale.Step) < Scale.Step / 1000, Math.Clamp(chart.Decimals, 0, 6));
        // Rounded, or nought among negative figures could be written as −0.0.
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((Scale.Most - Scale.Least) / Scale.Step) + 1).Select(i => Math.Round(Scale.Least + (i * Scale.Step), 10) + 0.0).Select(v => (v, Figure(v, decimals)))];
        Left = 12 + (Ticks.Max(t => t.Text.Length) * Letter);
        Right = Width - RoomAtTheRight();
    }

    public ChartScale Scale { get; }

    /// <summary>The lines of the grid, from the foot.</summary>
    public IReadOnlyList<(double Value, string Text)> Ticks { get; }

    /// <summary>Of the lines.</summary>
    public double Left { get; }

    /// <summary>Of the lines; beyond it stand names.</summary>
    public double Right { get; }

    /// <summary>Of the lines; below it stand the periods.</summary>
    public const double Bottom = Height - Foot;

    public double X(int period) => _chart.Categories.Count < 2 ? (Left + Right) / 2 : Left + ((Right - Left) * period / (_chart.Categories.Count - 1));

    public double Y(double value) => Bottom - ((Bottom - Top) * (value - Scale.Least) / (Scale.Most - Scale.Least));

    /// <summary>The last period of a line, or -1.</summary>
    public int End(PackSeries series) => Enumerable.Range(0, _chart.Categories.Count).LastOrDefault(i => series.At(i) is not null, -1);

    public static string Name(PackSeries series) => OfficeText.Clip(series.Name, LongestName);

    public static string Period(string category) => OfficeText.Clip(category, LongestPeriod);

    /// <summary>A figure as it is written, with a true minus.</summary>
    public static string Figure(double value, int decimals) =>
        value.ToString("N" + Math.Clamp(decimals, 0, 6).ToString(CultureInfo.InvariantCulture), British).Replace('-', '−');

    /// <summary>Heights at least a name apart: moved down from the first, then up again from the foot, so that none leaves the picture while there is room.</summary>
    /// <param name="heights">Ascending.</param>
    /// <param name="most">The lowest that a name may stand.</param>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> heights, double most)
    {
        var apart = heights.ToArray();
        for (var i = 1; i < apart.Length; i++) apart[i] = Math.Max(apart[i], apart[i - 1] + NameHeight);
        for (var i = apart.Length - 1; i >= 0; i--) apart[i] = Math.Min(apart[i], i == apart.Length - 1 ? most : apart[i + 1] - NameHeight);
        return apart;
    }

    // A line that ends early has its name within the picture; as much room is kept as the neediest name asks for.
    private double RoomAtTheRight()
    {
        var all = Width - Left;
        var room = (_chart.Categories.Count == 0 ? 0 : Period(_chart.Categories[^1]).Length * Letter / 2) + 2;
        foreach (var series in _chart.Series)
        {
            var name = NameGap + (Name(series).Length * Letter);
            if (_chart.Categories.Count < 2) room = Math.Max(room, name);
            else if (End(series) is > 0 and var end) room = Math.Max(room, all - ((all - name) * (_chart.Categories.Count - 1) / end));
        }
        return Math.Min(room, all / 2);
    }
}
