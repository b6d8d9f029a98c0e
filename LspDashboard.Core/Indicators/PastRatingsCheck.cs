namespace LspDashboard.Core.Indicators;

/// <summary>Whether an indicator may be changed so: what would turn the figures and targets it has into others, by field.</summary>
public static class PastRatingsCheck
{
    private const string Instead = "Add an indicator with a code of its own for the new way, and stop using this one.";

    /// <param name="before">As it stands.</param>
    /// <param name="after">As it is to be.</param>
    /// <param name="hasFigures">It has figures, of any day.</param>
    /// <param name="hasTargets">It has targets, of any day.</param>
    public static Dictionary<string, string> Problems(Indicator before, Indicator after, bool hasFigures, bool hasTargets)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!hasFigures && !hasTargets) return problems;
        var has = (hasFigures, hasTargets) switch { (true, true) => "figures and targets", (true, false) => "figures", _ => "targets" };
        if (before.Polarity != after.Polarity) problems[nameof(after.Polarity)] = $"It has {has}, and turning round which way is better would change every past rating. {Instead}";
        if (before.Frequency != after.Frequency) problems[nameof(after.Frequency)] = $"It has {has} by another period, and values are compared within one frequency only. {Instead}";
        if (before.Unit.Kind != after.Unit.Kind || before.Unit.Symbol != after.Unit.Symbol) problems[nameof(after.Unit)] = $"It has {has} in its present unit, which would mean something else. {Instead}";
        if (before.Accumulation != after.Accumulation) problems[nameof(after.Accumulation)] = $"It has {has} that add up another way, and every past rating would change. {Instead}";
        return problems;
    }
}
