using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>
/// From where to where a trend's figures run. Office begins most charts at nought, which presses a trend between 40 and 55 into a flat line
/// at the top; lines, unlike bars, may begin elsewhere.
/// </summary>
/// <param name="Least">At the foot, a whole number of steps.</param>
/// <param name="Most">At the head, a whole number of steps.</param>
/// <param name="Step">From one grid line to the next: 1, 2 or 5 times a power of ten.</param>
internal sealed record ChartScale(double Least, double Most, double Step)
{
    private const int Steps = 5;

    public static ChartScale Of(PackChart chart)
    {
        var figures = chart.Series.SelectMany(s => Enumerable.Range(0, chart.Categories.Count).Select(i => s.At(i))).OfType<double>().ToList();
        var (least, most) = (figures.Min(), figures.Max());
        var finest = Math.Pow(10, -chart.Decimals);
        var range = most > least ? most - least : Math.Max(Math.Abs(most) / 5, finest);
        // No finer than its figures are written, or the same figure would stand at two lines of the grid.
        var step = Math.Max(Nice(range / Steps), Rounded(finest));
        var (foot, head) = (Math.Floor(least / step), Math.Ceiling(most / step));
        if (head <= foot)
        {
            // A line that is level stands between two others, but not above a nought that nothing falls below.
            head = foot + 1;
            if (foot != 0) foot--;
        }
        // Nought is worth showing where it is nearly there.
        if (foot is > 0 and <= 2) foot = 0;
        return new(Rounded(foot * step), Rounded(head * step), step);
    }

    private static double Nice(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return Rounded((raw / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power);
    }

    // 3 × 0.1 is 0.30000000000000004, which an editor would show.
    private static double Rounded(double value) =>
        double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
