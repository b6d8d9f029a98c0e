namespace LspDashboard.Core.Progress;

/// <summary>
/// The baseline of a floor to be reached by a date that was set without one: the latest value known when the floor was set;
/// with none known then, the first later one, marked "late start".
/// </summary>
public static class FloorBaseline
{
    /// <param name="values">Value, end month and day known of each observation, in order of period.</param>
    /// <param name="setOn">The day from which the floor counts.</param>
    public static (PlannedPoint Point, bool IsLateStart)? Of(IEnumerable<(int Month, double Value, DateOnly KnownFrom)> values, DateOnly setOn)
    {
        (PlannedPoint, bool)? known = null, later = null;
        foreach (var (month, value, knownFrom) in values)
        {
            if (knownFrom <= setOn) known = (new(month, value), false);
            else later ??= (new(month, value), true);
        }
        return known ?? later;
    }
}
