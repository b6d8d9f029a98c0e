namespace LspDashboard.Core.Progress;

/// <summary>What a control chart says of one point; the first that applies, in this order, with common cause when none does.</summary>
public enum ControlMark
{
    CommonCause,
    OutsideLimit,

    /// <summary>Part of seven points or more that only rise or only fall.</summary>
    TrendOfSeven,

    /// <summary>Between near limit and limit, as one of two such in three points that are all on its side of the mean.</summary>
    TwoOfThree,

    /// <summary>Part of seven points or more on one side of the mean.</summary>
    SevenOnOneSide,
}
