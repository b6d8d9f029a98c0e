namespace LspDashboard.Core.Progress;

/// <summary>Whether the process as it stands can be relied on to meet the target.</summary>
public enum TargetAssurance
{
    /// <summary>The target lies within the limits: met or missed by chance.</summary>
    HitAndMiss,
    ConsistentlyPasses,
    ConsistentlyFails,
}
