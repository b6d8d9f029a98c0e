namespace LspDashboard.Core.Progress;

/// <summary>Why there is no pace.</summary>
public enum PaceReason
{
    None,

    /// <summary>Baseline or actual is missing.</summary>
    NoValue,

    /// <summary>The actual is less than a year from the baseline, or the target's date is not after it: there is no yearly growth.</summary>
    OneYearOnly,

    /// <summary>Baseline, actual or target differ in sign: growth from one to the other has no meaning.</summary>
    MixedSigns,
}
