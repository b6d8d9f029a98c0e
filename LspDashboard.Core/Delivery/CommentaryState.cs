namespace LspDashboard.Core.Delivery;

public enum CommentaryState
{
    /// <summary>Seen by those who may write it.</summary>
    Draft,

    /// <summary>Handed in by its owner.</summary>
    Submitted,

    /// <summary>Taken by the performance advisor or coordinator for the Board.</summary>
    Agreed,
}
