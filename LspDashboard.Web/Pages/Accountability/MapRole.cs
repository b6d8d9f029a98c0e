namespace LspDashboard.Web.Pages.Accountability;

/// <summary>What a body is to an outcome on the map.</summary>
public enum MapRole
{
    None,
    Leads,
    Holds,
    Contributes,

    /// <summary>In the column of nobody: the outcome is an orphan.</summary>
    Nobody,
}
