using LspDashboard.Core.Importing.Suspicion;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>
/// What a return leaves unsaid is not taken away. A figure as it is held, sent without the counts behind it, says no more and no less than
/// what is held: the value keeps its digits and its counts, and with them its interval.
/// </summary>
internal static class KeptCounts
{
    /// <summary>The value with its counts once it stands beside what is held.</summary>
    /// <param name="indicator">How finely it is published.</param>
    /// <param name="sent">As the file says it.</param>
    /// <param name="held">For the same place and period; null for none.</param>
    public static (double Value, double? Numerator, double? Denominator) Beside(Indicator indicator, (double Value, double? Numerator, double? Denominator) sent, Observation? held)
    {
        if (held?.Value is not { } value || !IsSame(indicator, sent.Value, value)) return sent;
        // A count that differs is news about the figure: then nothing of the old pair may stay beside it.
        if (!SaysNothingElse(sent.Numerator, held.Numerator) || !SaysNothingElse(sent.Denominator, held.Denominator)) return sent;
        return (value, held.Numerator, held.Denominator);
    }

    /// <summary>Whether counts are held that a changed value cannot keep.</summary>
    public static bool AreLost(ReturnedValue value) =>
        (value.Held?.Numerator ?? value.Held?.Denominator) is not null && value is { Numerator: null, Denominator: null, Change: ValueChange.Changed };

    /// <summary>A value as its file gives it, with no fewer digits than are published.</summary>
    public static string Text(ReturnedValue value) =>
        FigureText.Of(value.Indicator.Unit, Math.Max(value.Indicator.Decimals, Math.Min(PublishedDigits.Of(value.Value), value.Indicator.Decimals + 3)), value.Value);

    // 24.9 is how 24.917 is published; 24.25 is not 24.3.
    private static bool IsSame(Indicator indicator, double sent, double held)
    {
        var digits = Math.Max(PublishedDigits.Of(sent), indicator.Decimals);
        return Math.Abs(sent - held) <= 0.5 * Math.Pow(10, -digits) * (1 + 1e-9);
    }

    private static bool SaysNothingElse(double? sent, double? held) => sent is null || sent.Equals(held);
}
