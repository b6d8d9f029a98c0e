namespace LspDashboard.Core.Chasing;

/// <summary>How pressing a figure is.</summary>
public enum DueState
{
    /// <summary>Its due day has passed.</summary>
    Late,

    /// <summary>Its period is over and its due day is not.</summary>
    Due,

    /// <summary>Its period has not ended.</summary>
    Coming,
}
