namespace LspDashboard.Web.Charts;

/// <summary>Why a value is marked; decides its shape. None is the shape of a rating.</summary>
public enum TrendMarkKind
{
    /// <summary>More than chance, and for the better: after polarity, so it may be a fall.</summary>
    SpecialImproving,

    /// <summary>More than chance, and for the worse.</summary>
    SpecialWorsening,

    /// <summary>Something to know, neither good nor bad.</summary>
    Neutral,

    Provisional,
    Estimated,
    Restated,
}
