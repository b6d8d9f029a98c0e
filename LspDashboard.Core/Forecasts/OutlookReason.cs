namespace LspDashboard.Core.Forecasts;

/// <summary>Why an outlook says less than it could: said as such on the page, never left blank.</summary>
public enum OutlookReason
{
    /// <summary>There is a forecast and a probability of meeting the target.</summary>
    None,
    NoValue,

    /// <summary>Fewer figures than a forecast needs.</summary>
    TooFewPoints,

    /// <summary>A forecast, but nothing to meet.</summary>
    NoTarget,

    /// <summary>The target's date has come: it is met or missed, and no longer likely or unlikely.</summary>
    TargetDateHasCome,

    /// <summary>The target's date lies further ahead than any forecast is worth.</summary>
    TooFarAhead,

    /// <summary>The target is the total of another year than the one whose figures are coming in.</summary>
    AnotherYear,
}
