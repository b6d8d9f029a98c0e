using System.Globalization;

namespace LspDashboard.Core.Progress;

/// <summary>How the limits of a control chart were worked out, METHOD section 7.</summary>
public static class ControlWorking
{
    private const string Source = "NHS England, Making Data Count: XmR charts";

    /// <param name="values">Of one rebase group, in order.</param>
    /// <param name="isScreened">Whether moving ranges far above their mean are left out of it, once.</param>
    /// <exception cref="ArgumentException">No values.</exception>
    public static Working Of(ReadOnlySpan<double> values, bool isScreened = true)
    {
        var limits = ControlChart.Limits(values, isScreened);
        List<WorkingInput> inputs = [];
        List<double> ranges = [];
        for (var i = 0; i < values.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            inputs.Add(new("v" + number, "value " + number, values[i]));
            if (i > 0) ranges.Add(Math.Abs(values[i] - values[i - 1]));
        }
        var mean = ranges.Count == 0 ? 0 : ranges.Average();
        List<WorkingStep> steps =
        [
            new("centre", "centre", "the mean of the values", limits.Centre),
            new("AMR", "average moving range", "the mean of the differences from one value to the next, without sign", mean),
        ];
        var range = "AMR";
        if (isScreened && mean > 0)
        {
            var cut = mean * ControlChart.ScreenedFrom;
            steps.Add(new("cut", "largest range that counts", "3.267 AMR", cut));
            steps.Add(new("dropped", "ranges left out", "how many are the cut or more", ranges.Count(r => r >= cut)));
            steps.Add(new("screened", "average moving range without them", "the mean of the ranges below the cut", ranges.Where(r => r < cut).Average()));
            range = "screened";
        }
        steps.Add(new("spread", "from the centre to a limit", "2.66 " + range, limits.Spread));
        steps.Add(new("nearLower", "lower near limit", "centre - 2 spread / 3", limits.NearLower));
        steps.Add(new("nearUpper", "upper near limit", "centre + 2 spread / 3", limits.NearUpper));
        steps.Add(new("lower", "lower limit", "centre - spread", limits.Lower));
        steps.Add(new("upper", "upper limit", "centre + spread", limits.Upper));
        return new("XmR chart", inputs, steps, Source);
    }
}
