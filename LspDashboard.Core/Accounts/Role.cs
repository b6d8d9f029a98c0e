namespace LspDashboard.Core.Accounts;

/// <summary>What somebody is at one partnership.</summary>
public enum Role
{
    /// <summary>Looks.</summary>
    Viewer,

    /// <summary>Of the executive group or Board: looks, and decides who holds what.</summary>
    Executive,

    /// <summary>Of one partner: its own indicators and returns.</summary>
    Partner,

    /// <summary>Performance advisor: returns, targets, ratings, words.</summary>
    Advisor,

    /// <summary>Builds the pack, keeps set-up, ownership, actions and risks.</summary>
    Coordinator,

    /// <summary>All of it, and who may come in.</summary>
    Administrator,
}
