namespace LspDashboard.Core.Progress;

/// <summary>The second opinion, METHOD section 3: the Open SDG progress methodology, after Eurostat.</summary>
public static class PaceRule
{
    // Stands for a baseline or target of 0, from which no growth can be worked out.
    private const double InsteadOfZero = 0.001;

    // With a target: shares of the growth required.
    private const double SubstantialShare = 0.95;
    private const double ModerateShare = 0.60;

    // Without one: growth a year, as a share of 1.
    private const double SubstantialGrowth = 0.015;
    private const double ModerateGrowth = 0.005;

    // How steeply less is asked for near a natural limit.
    private const double LimitPower = 4.44;

    public static Pace Of(in PaceQuestion question)
    {
        if (question.Baseline is not { } givenBaseline || question.Actual is not { } actual) return NotAvailable(PaceReason.NoValue);
        if (question.Month - question.BaselineMonth < 12) return NotAvailable(PaceReason.OneYearOnly);

        var sign = (int)question.Polarity;
        var baseline = NotZero(givenBaseline);
        if (actual / baseline < 0) return NotAvailable(PaceReason.MixedSigns);
        // Below zero, growth away from zero is growth downwards.
        var growth = Growth(baseline, actual, question.Month - question.BaselineMonth) * sign * Math.Sign(baseline);
        if (question.Target is not { } givenTarget) return WithoutTarget(growth, Room(baseline, question.NaturalLimit));

        var target = NotZero(givenTarget);
        if (question.TargetMonth <= question.BaselineMonth) return NotAvailable(PaceReason.OneYearOnly);
        if (target / baseline < 0) return NotAvailable(PaceReason.MixedSigns);
        var required = Math.Abs(Growth(baseline, target, question.TargetMonth - question.BaselineMonth));
        double? ratio = required > 0 ? growth / required : null;
        if (sign * (actual - givenTarget) >= 0) return new(PaceStatus.TargetAchieved, ratio, 5);
        return ratio is { } r
            ? new(ByShare(r), r, r >= ModerateShare ? Math.Min((7.1429 * r) - 4.2857, 5) : Math.Max((4.1667 * r) - 2.5, -5))
            // The level was to be held and was not: any growth away from it is without measure.
            : new(PaceStatus.Deterioration, null, -5);
    }

    private static Pace NotAvailable(PaceReason reason) => new(PaceStatus.NotAvailable, null, null, reason);

    internal static double NotZero(double value) => value == 0 ? InsteadOfZero : value;

    // A year, as a share of 1.
    internal static double Growth(double from, double to, int months) => Math.Pow(to / from, 12.0 / months) - 1;

    private static PaceStatus ByShare(double ratio) =>
        ratio >= SubstantialShare ? PaceStatus.Substantial
        : ratio >= ModerateShare ? PaceStatus.Moderate
        : ratio >= 0 ? PaceStatus.Limited
        : PaceStatus.Deterioration;

    // 1 far from the limit, 0 at it.
    internal static double Room(double baseline, double? naturalLimit)
    {
        if (naturalLimit is not { } limit || limit == 0) return 1;
        var share = Math.Abs(baseline / limit);
        return share <= 1 ? 1 - Math.Pow(share, LimitPower)
            : share <= 2 ? 1 - Math.Pow(2 - share, LimitPower)
            : 1;
    }

    private static Pace WithoutTarget(double growth, double room)
    {
        if (growth < 0) return new(PaceStatus.Deterioration, growth, Math.Max((125 * growth) - 2.5, -5));
        if (growth >= SubstantialGrowth * room)
            return new(PaceStatus.Substantial, growth, room == 0 ? 5 : Math.Min((500 * growth / room) - 5, 5));
        return growth >= ModerateGrowth * room
            ? new(PaceStatus.Moderate, growth, (250 * growth / room) - 1.25)
            : new(PaceStatus.Limited, growth, (500 * growth / room) - 2.5);
    }
}
