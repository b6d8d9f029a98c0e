namespace LspDashboard.Tests.Core.CrossChecks;

/// <summary>One published figure beside ours.</summary>
/// <param name="Line">What was published.</param>
/// <param name="Published">The figure, in our units.</param>
/// <param name="Ours">Worked out from the data that ships; null where there is nothing to compare with.</param>
/// <param name="Allowed">The largest difference that the reason explains.</param>
/// <param name="Decimals">Digits to which both are printed.</param>
/// <param name="Reason">Why they differ or may differ, or why they cannot be compared.</param>
public sealed record PublishedCheck(PublishedLine Line, double Published, double? Ours, double Allowed, int Decimals, string Reason)
{
    // Differences of decimal fractions carry binary dust.
    private const double Dust = 1e-9;

    public double? Difference => Ours - Published;

    public bool IsWithin => Difference is { } difference && Math.Abs(difference) <= Allowed + Dust;
}
