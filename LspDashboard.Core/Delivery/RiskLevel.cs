namespace LspDashboard.Core.Delivery;

/// <summary>How much of a partnership's time a risk deserves: likelihood x impact.</summary>
public enum RiskLevel
{
    /// <summary>1 to 4.</summary>
    Low,

    /// <summary>5 to 9.</summary>
    Medium,

    /// <summary>10 to 16.</summary>
    High,

    /// <summary>20 or 25.</summary>
    Severe,
}
