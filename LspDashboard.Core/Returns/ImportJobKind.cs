namespace LspDashboard.Core.Returns;

public enum ImportJobKind
{
    /// <summary>A file becomes a return that waits in its preview.</summary>
    Read,

    /// <summary>A waiting return's values are written.</summary>
    Accept,
}
