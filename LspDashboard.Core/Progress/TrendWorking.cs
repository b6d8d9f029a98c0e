using System.Globalization;

namespace LspDashboard.Core.Progress;

/// <summary>How the trend of the last five years was tested, METHOD section 7.</summary>
public static class TrendWorking
{
    private const string Source = "OHID Fingertips, recent trends: chi-squared at 99.8%, and the slope's sign in all six fits";

    /// <param name="points">In order of month; only the last five count.</param>
    /// <returns>Null where the trend cannot be calculated.</returns>
    public static Working? Of(ReadOnlySpan<TrendPoint> points)
    {
        var trend = TrendTest.Of(points);
        if (trend.Reason != TrendReason.None) return null;
        var last = points[^TrendTest.Years..];
        List<WorkingInput> inputs = [];
        List<WorkingStep> steps = [], slopes = [];
        double w = 0, wt = 0, wtt = 0, wv = 0, wvt = 0;
        for (var i = 0; i < last.Length; i++)
        {
            var (t, value, interval) = (i + 1, last[i].Value, last[i].Interval!.Value);
            var year = t.ToString(CultureInfo.InvariantCulture);
            inputs.Add(new("v" + year, "value of year " + year, value));
            inputs.Add(new("L" + year, "lower end of its 95% interval", interval.Lower));
            inputs.Add(new("U" + year, "upper end of its 95% interval", interval.Upper));
            var weight = Math.Pow((interval.Upper - interval.Lower) / TrendTest.WidthInErrors, -2);
            steps.Add(new("w" + year, "weight of year " + year, $"((U{year} - L{year}) / 3.92)^-2", weight));
            slopes.Add(new("b" + year, "slope without year " + year, "as b, without year " + year, TrendTest.Fit(last, i).Slope));
            (w, wt, wtt, wv, wvt) = (w + weight, wt + (weight * t), wtt + (weight * t * t), wv + (weight * value), wvt + (weight * value * t));
        }
        inputs.Add(new("critical", "chi-squared beyond which a trend is significant", TrendTest.Critical));
        steps.Add(new("W", "weights", "w1 + w2 + w3 + w4 + w5", w));
        steps.Add(new("Wt", "weighted years", "w1 + 2w2 + 3w3 + 4w4 + 5w5", wt));
        steps.Add(new("Wtt", "weighted squares of years", "w1 + 4w2 + 9w3 + 16w4 + 25w5", wtt));
        steps.Add(new("Wv", "weighted values", "w1 v1 + w2 v2 + w3 v3 + w4 v4 + w5 v5", wv));
        steps.Add(new("Wvt", "weighted values by years", "w1 v1 + 2w2 v2 + 3w3 v3 + 4w4 v4 + 5w5 v5", wvt));
        steps.AddRange(slopes);
        steps.Add(new("b", "slope, a year", "(W Wvt - Wt Wv) / (W Wtt - Wt^2)", trend.Slope));
        steps.Add(new("χ²", "chi-squared", "b^2 (W Wtt - Wt^2) / W", trend.ChiSquared));
        return new("weighted slope, chi-squared", inputs, steps, Source);
    }
}
