namespace LspDashboard.Core.Returns;

public enum ProblemSeverity
{
    /// <summary>The row cannot be taken.</summary>
    Error,

    /// <summary>It can be taken, but looks wrong.</summary>
    Suspect,

    /// <summary>Good to know.</summary>
    Note,
}
