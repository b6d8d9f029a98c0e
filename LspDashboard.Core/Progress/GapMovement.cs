namespace LspDashboard.Core.Progress;

/// <summary>What became of the distance behind a comparator, after polarity.</summary>
public enum GapMovement
{
    NotAvailable,
    Closing,

    /// <summary>Neither, by less than matters or within chance; and where the place was ahead and still is, so that there is no gap to close.</summary>
    Steady,
    Widening,
}
