namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

public enum HostileFate
{
    /// <summary>Not read, with a sentence that says why.</summary>
    Refused,

    /// <summary>Read, and A1 is an error that says what is wrong.</summary>
    Reported,

    /// <summary>Read, with all its values right: what is odd about it does no harm.</summary>
    Read,
}
