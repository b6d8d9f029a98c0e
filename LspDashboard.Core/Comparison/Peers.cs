namespace LspDashboard.Core.Comparison;

/// <summary>Whom a place is set beside.</summary>
public enum Peers
{
    /// <summary>Places with the same kind of council.</summary>
    SameKind,

    /// <summary>Those in the same region, of any kind but counties, which hold others.</summary>
    SameRegion,

    /// <summary>All but counties.</summary>
    All,
}
