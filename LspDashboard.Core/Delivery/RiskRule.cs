namespace LspDashboard.Core.Delivery;

/// <summary>What likelihood and impact, each 1 to 5, come to.</summary>
public static class RiskRule
{
    public const int Most = 5;

    public static RiskLevel Level(int likelihood, int impact) => (likelihood * impact) switch
    {
        <= 4 => RiskLevel.Low,
        <= 9 => RiskLevel.Medium,
        <= 16 => RiskLevel.High,
        _ => RiskLevel.Severe,
    };
}
