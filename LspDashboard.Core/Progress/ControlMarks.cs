namespace LspDashboard.Core.Progress;

/// <summary>The marks of one rebase group: first match wins.</summary>
internal static class ControlMarks
{
    private const int Run = 7;

    // A difference that is only binary arithmetic, as a share of the spread, is none.
    private const double Rounding = 1e-9;

    public static void Set(ReadOnlySpan<double> values, ControlLimits limits, Span<ControlPoint> points)
    {
        for (var i = 0; i < values.Length; i++) points[i] = new(values[i], limits, ControlMark.CommonCause, ControlSide.None);
        for (var i = 0; i < values.Length; i++)
            if (Outside(values[i], limits) is var side && side != ControlSide.None) Mark(points, i, ControlMark.OutsideLimit, side);
        MarkTrends(values, points);
        MarkTwoOfThree(values, limits, points);
        MarkRuns(values, limits, points);
    }

    // Called in order of precedence, so what is marked stays.
    private static void Mark(Span<ControlPoint> points, int index, ControlMark mark, ControlSide side)
    {
        if (points[index].Mark == ControlMark.CommonCause) points[index] = points[index] with { Mark = mark, Side = side };
    }

    private static void MarkTrends(ReadOnlySpan<double> values, Span<ControlPoint> points)
    {
        var from = 0;
        for (var i = 1; i <= values.Length; i++)
        {
            var step = i < values.Length ? Math.Sign(values[i] - values[i - 1]) : 0;
            var before = i > from + 1 ? Math.Sign(values[i - 1] - values[i - 2]) : step;
            if (step != 0 && step == before) continue;
            // Points from..i-1 moved one way; the last of them begins the next.
            if (i - from >= Run)
                for (var j = from; j < i; j++) Mark(points, j, ControlMark.TrendOfSeven, (ControlSide)before);
            from = step == 0 ? i : i - 1;
        }
    }

    private static void MarkTwoOfThree(ReadOnlySpan<double> values, ControlLimits limits, Span<ControlPoint> points)
    {
        for (var i = 2; i < values.Length; i++)
        {
            var side = SideOf(values[i], limits);
            if (side == ControlSide.None || SideOf(values[i - 1], limits) != side || SideOf(values[i - 2], limits) != side) continue;
            var near = 0;
            for (var j = i - 2; j <= i; j++) near += IsNear(values[j], limits) ? 1 : 0;
            if (near < 2) continue;
            for (var j = i - 2; j <= i; j++)
                if (IsNear(values[j], limits)) Mark(points, j, ControlMark.TwoOfThree, side);
        }
    }

    private static void MarkRuns(ReadOnlySpan<double> values, ControlLimits limits, Span<ControlPoint> points)
    {
        var from = 0;
        for (var i = 1; i <= values.Length; i++)
        {
            var side = SideOf(values[from], limits);
            if (i < values.Length && SideOf(values[i], limits) == side) continue;
            if (i - from >= Run && side != ControlSide.None)
                for (var j = from; j < i; j++) Mark(points, j, ControlMark.SevenOnOneSide, side);
            from = i;
        }
    }

    private static ControlSide Outside(double value, ControlLimits limits) => Beyond(value, limits, limits.Spread);

    private static ControlSide SideOf(double value, ControlLimits limits) => Beyond(value, limits, 0);

    private static bool IsNear(double value, ControlLimits limits) =>
        Beyond(value, limits, limits.Spread * 2 / 3) != ControlSide.None && Outside(value, limits) == ControlSide.None;

    private static ControlSide Beyond(double value, ControlLimits limits, double distance)
    {
        var from = value - limits.Centre;
        return Math.Abs(from) - distance <= limits.Spread * Rounding ? ControlSide.None : (ControlSide)Math.Sign(from);
    }
}
