namespace LspDashboard.Core.Meetings;

public enum MinuteKind
{
    /// <summary>Something said that should not be lost.</summary>
    Note,

    /// <summary>Something resolved.</summary>
    Decision,
}
