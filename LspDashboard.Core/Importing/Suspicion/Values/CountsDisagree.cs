using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>The value is not what its numerator and denominator make.</summary>
internal static class CountsDisagree
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (all.UnitBaseOf(asked.Indicator) is not { } unit || asked.Value is not { Numerator: { } n, Denominator: > 0 and { } d }) return null;
        var made = unit * n / d;
        if (Agree(asked, made, d, unit, all.Limits)) return null;
        var stale = asked.Before is { } before && n.Equals(before.Numerator) && d.Equals(before.Denominator) && !asked.Number.Equals(before.Value)
            ? $"; the counts are still those of {before.Period.Label}" : "";
        return new(asked, $"{asked.Figure} is not what its counts make ({FigureText.Of(asked.Indicator, made)}){stale}", "Check the value and the counts.");
    }

    /// <summary>Within a unit of the last digit, a small share of the value, and the rounding of the numerator by one.</summary>
    public static bool Agree(QuestionedValue asked, double made, double denominator, double unit, SuspectLimits limits) =>
        Math.Abs(made - asked.Number) <= Math.Max(Math.Max(Math.Pow(10, -asked.Indicator.Decimals), limits.CountsAgree * Math.Abs(asked.Number)), unit / denominator);
}
