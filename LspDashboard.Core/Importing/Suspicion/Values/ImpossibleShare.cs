namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>No share of a whole is below 0 or above 100 %.</summary>
internal static class ImpossibleShare
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (!asked.IsPercentage || asked.Number is >= 0 and <= 100) return null;
        // A percentage of something else, such as sales on the year before, can be above 100 and has been.
        return asked.History.Any(h => h.Value is < 0 or > 100) ? null
            : new(asked, $"{asked.Figure} is no share of a whole", "Check the sign and the decimal point, and that it is a percentage.");
    }
}
