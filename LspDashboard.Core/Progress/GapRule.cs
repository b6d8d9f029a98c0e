namespace LspDashboard.Core.Progress;

/// <summary>Narrowing the gap, METHOD section 10.</summary>
public static class GapRule
{
    /// <returns>Null where the two have no period in common: comparators need not report for the same dates.</returns>
    public static Gap? Of(GapQuestion question)
    {
        (TrendPoint Local, TrendPoint Comparator)? first = null, last = null;
        foreach (var local in question.Local)
        {
            foreach (var comparator in question.Comparator)
            {
                if (comparator.Month != local.Month || local.Month < question.StartMonth) continue;
                if (first is null || local.Month < first.Value.Local.Month) first = (local, comparator);
                if (last is null || local.Month > last.Value.Local.Month) last = (local, comparator);
            }
        }
        if (first is not { } from || last is not { } to) return null;

        var sign = (int)question.Polarity;
        var now = PointOf(to.Local, to.Comparator);
        bool? isAsPlanned = question.Planned is { } planned ? Math.Round(sign * (now.Value - planned), 9) >= 0 : null;
        var isBehind = Math.Round(sign * now.Value, 9) < 0;
        if (from.Local.Month == to.Local.Month)
            return new(null, now, question.Planned, isBehind, isAsPlanned, GapMovement.NotAvailable, false);

        var start = PointOf(from.Local, from.Comparator);
        var wasBehind = Math.Round(sign * start.Value, 9) < 0;
        var movement = !wasBehind && !isBehind ? GapMovement.Steady : Moved(question, (start.Value, start.Interval), (now.Value, now.Interval)) switch
        {
            DirectionOfTravel.Improving => GapMovement.Closing,
            DirectionOfTravel.Worsening => GapMovement.Widening,
            _ => GapMovement.Steady,
        };
        var improved = Moved(question, (from.Local.Value, from.Local.Interval), (to.Local.Value, to.Local.Interval)) == DirectionOfTravel.Improving;
        return new(start, now, question.Planned, isBehind, isAsPlanned, movement, improved && movement == GapMovement.Widening);
    }

    // A gap that comes nearer, or a lead that grows, is movement the better way; section 5 says when a movement counts.
    private static DirectionOfTravel Moved(GapQuestion question, (double Value, Interval? Interval) from, (double Value, Interval? Interval) to) =>
        DirectionRule.Between(question.Polarity, from, to, question.DifferenceThatMatters);

    // The two sides are taken as independent; a borough that holds the ward makes the true interval a little narrower.
    private static GapPoint PointOf(in TrendPoint local, in TrendPoint comparator)
    {
        var gap = local.Value - comparator.Value;
        if (local.Interval is not { } a || comparator.Interval is not { } b) return new(local.Month, gap, null);
        var half = Math.Sqrt((a.HalfWidth * a.HalfWidth) + (b.HalfWidth * b.HalfWidth));
        return new(local.Month, gap, new(gap - half, gap + half));
    }
}
