namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>One digit more than its series has ever had: often the number of a footnote that was glued on.</summary>
internal static class ExtraDigit
{
    private const int FewestFigures = 4;

    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.History.Count < FewestFigures || usual.Digits == 0) return null;
        // A digit behind the last one hardly moves the figure: one that is out of line has another fault.
        if (asked.Distance >= all.Limits.OutWithAReason) return null;
        // More than one is a figure that was not rounded.
        if (PublishedDigits.Of(asked.Number) != usual.Digits + 1 || IsWhatItsCountsMake(asked, all, usual.Digits + 1)) return null;
        return new(asked, $"{asked.Figure} has one digit more than this series has had", "Check that the last digit is no footnote mark.");
    }

    private static bool IsWhatItsCountsMake(QuestionedValue asked, QuestionedReturn all, int digits) =>
        all.UnitBaseOf(asked.Indicator) is { } unit && asked.Value is { Numerator: { } n, Denominator: > 0 and { } d } && Math.Abs((unit * n / d) - asked.Number) <= 0.51 * Math.Pow(10, -digits);
}
