namespace LspDashboard.Core.Delivery;

/// <summary>How an action goes, METHOD section 11: three words, and not the four of an indicator's rating.</summary>
public enum ActionRating
{
    /// <summary>Deferred, or its first day has not come.</summary>
    NotRated,
    Done,
    Green,
    Amber,
    Red,
}
