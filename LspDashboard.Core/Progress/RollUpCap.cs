namespace LspDashboard.Core.Progress;

/// <summary>What held a rolled-up rating below its mean.</summary>
public enum RollUpCap
{
    None,

    /// <summary>Any Red: at best Amber/Green.</summary>
    ARed,

    /// <summary>Half or more of the rated weight Amber/Red or Red: at best Amber/Red.</summary>
    HalfBehind,

    /// <summary>Less than half of the weight is rated.</summary>
    TooFewRated,
}
