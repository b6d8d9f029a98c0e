namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>The value cell repeats one of its counts, where it should hold what they make.</summary>
internal static class CountSentAsValue
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (all.UnitBaseOf(asked.Indicator) is not { } unit || asked.Number == 0) return null;
        var (numerator, denominator) = (asked.Value.Numerator, asked.Value.Denominator);
        var which = asked.Number.Equals(numerator) ? "numerator" : asked.Number.Equals(denominator) ? "denominator" : null;
        if (which is null) return null;
        if (numerator is { } n && denominator is { } d && CountsDisagree.Agree(asked, unit * n / d, d, unit, all.Limits)) return null;
        return new(asked, $"{asked.Figure} is the {which} once more, not {asked.Indicator.Unit.Name}", "Send what the counts make as the value.");
    }
}
