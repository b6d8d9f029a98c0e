namespace LspDashboard.Core.Delivery;

/// <summary>Where an action's ratings begin: share complete against share of time gone. Lower ends included.</summary>
public sealed record ActionCuts
{
    public static ActionCuts Current { get; } = new();

    public double Green { get; init; } = 0.90;

    public double Amber { get; init; } = 0.70;
}
