namespace LspDashboard.Core.Progress;

/// <summary>What a stretch target is estimated to earn.</summary>
/// <param name="Achieved">Share of the stretch reached: below 0 where it went the wrong way, above 1 where passed. Rounded to 9 decimals.</param>
/// <param name="PaidShare">Share of the grant that is paid: 0, or 0.6 to 1.</param>
/// <param name="Amount">Of the grant on offer, in pounds, to the penny.</param>
public readonly record struct RewardGrant(double Achieved, double PaidShare, decimal Amount)
{
    /// <summary>Below this share of the stretch nothing is paid; at it the share is.</summary>
    public const double LeastPaid = 0.60;

    /// <summary>LPSA reward grant, METHOD section 11. Polarity does not come into it: a stretch below "without" is a reduction.</summary>
    /// <param name="without">What was expected without the agreement.</param>
    /// <param name="stretch">What was agreed.</param>
    /// <param name="outturn">What came of it.</param>
    /// <param name="onOffer">The grant for the whole stretch, in pounds.</param>
    /// <exception cref="ArgumentException">The stretch asks for no more than would have happened.</exception>
    public static RewardGrant Of(double without, double stretch, double outturn, decimal onOffer)
    {
        if (stretch == without) throw new ArgumentException("A stretch differs from what was expected without it.", nameof(stretch));
        var achieved = Math.Round((outturn - without) / (stretch - without), 9);
        var paid = achieved < LeastPaid ? 0 : Math.Min(achieved, 1);
        return new(achieved, paid, Math.Round(onOffer * (decimal)paid, 2, MidpointRounding.AwayFromZero));
    }
}
