namespace LspDashboard.Core.Partnerships;

public enum OutcomeKind
{
    /// <summary>What is to be different for people.</summary>
    Outcome,

    /// <summary>A heading of the strategy under which outcomes stand.</summary>
    Priority,
}
