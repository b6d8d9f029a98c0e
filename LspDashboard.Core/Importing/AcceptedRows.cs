namespace LspDashboard.Core.Importing;

/// <summary>Which rows of a return to take.</summary>
public enum AcceptedRows
{
    /// <summary>All of them; refused while there are errors.</summary>
    All,

    /// <summary>Those without an error.</summary>
    Valid,
}
