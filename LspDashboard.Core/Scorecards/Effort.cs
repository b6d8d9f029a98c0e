namespace LspDashboard.Core.Scorecards;

/// <summary>How what is needed compares with what this series has done.</summary>
public enum Effort
{
    /// <summary>There is nothing to compare with.</summary>
    NotKnown,

    /// <summary>The latest periods brought as much, on average.</summary>
    AsOfLate,

    /// <summary>It was done in some period, but not of late.</summary>
    DoneBefore,

    /// <summary>No period on record brought as much.</summary>
    NeverDone,
}
