using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>The changes that a series has made, from its figures on the scale of the series. Each writes them into the room it is given and says how many.</summary>
internal static class SeriesChanges
{
    /// <summary>From each figure to the next. A change over a gap is shared out, as a random walk would be.</summary>
    public static int OneByOne(ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReadOnlySpan<double> scaled, int step, Span<double> room)
    {
        for (var i = 1; i < scaled.Length; i++)
            room[i - 1] = (scaled[i] - scaled[i - 1]) / Math.Sqrt(Math.Max(1, (history[i].Period.EndMonth - history[i - 1].Period.EndMonth) / step));
        return scaled.Length - 1;
    }

    /// <summary>From each figure to that of a year later.</summary>
    public static int OverAYear(ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReadOnlySpan<double> scaled, Span<double> room)
    {
        var (count, ago) = (0, 0);
        for (var i = 0; i < scaled.Length; i++)
        {
            var yearEarlier = history[i].Period.YearEarlier;
            while (history[ago].Period < yearEarlier) ago++;
            if (history[ago].Period == yearEarlier) room[count++] = scaled[i] - scaled[ago];
        }
        return count;
    }

    /// <summary>Within the year, into one of its quarters, where both quarters have a figure.</summary>
    public static int IntoQuarter(int quarter, ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReadOnlySpan<double> scaled, Span<double> room)
    {
        var count = 0;
        for (var i = 1; i < scaled.Length; i++)
            if (history[i].Period.QuarterOfYear == quarter && history[i - 1].Period == history[i].Period.Previous) room[count++] = scaled[i] - scaled[i - 1];
        return count;
    }

    /// <summary>From the average of three figures, moved on by the drift to the middle of what follows, to the figure after them.</summary>
    public static int AfterThree(ReadOnlySpan<double> scaled, double drift, Span<double> room)
    {
        for (var i = 3; i < scaled.Length; i++) room[i - 3] = scaled[i] - FromThree(scaled[..i], drift);
        return scaled.Length - 3;
    }

    /// <summary>What the last three figures lead one to expect.</summary>
    public static double FromThree(ReadOnlySpan<double> scaled, double drift) => ((scaled[^1] + scaled[^2] + scaled[^3]) / 3) + (2 * drift);

    /// <summary>The largest distance from the middle.</summary>
    public static double Largest(ReadOnlySpan<double> changes, double middle)
    {
        var largest = 0.0;
        foreach (var change in changes) largest = Math.Max(largest, Math.Abs(change - middle));
        return largest;
    }
}
