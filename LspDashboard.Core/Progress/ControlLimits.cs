namespace LspDashboard.Core.Progress;

/// <summary>What a steady process stays within. A value on a limit is inside it.</summary>
/// <param name="Centre">The mean.</param>
/// <param name="Spread">From the centre to either limit: 2.66 average moving ranges.</param>
public readonly record struct ControlLimits(double Centre, double Spread)
{
    public double Lower => Centre - Spread;

    public double Upper => Centre + Spread;

    /// <summary>Two thirds of the way to the lower limit.</summary>
    public double NearLower => Centre - (Spread * 2 / 3);

    public double NearUpper => Centre + (Spread * 2 / 3);
}
