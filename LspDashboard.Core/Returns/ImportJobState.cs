namespace LspDashboard.Core.Returns;

public enum ImportJobState
{
    Waiting,
    Running,
    Done,

    /// <summary>The file or the acceptance was refused, and the sender told why.</summary>
    Refused,
    Cancelled,

    /// <summary>Something of ours went wrong; it is logged.</summary>
    Failed,
}
