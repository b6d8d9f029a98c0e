namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>The parts of a pack, in the order in which they stand unless a template says otherwise.</summary>
public enum PackSectionKind
{
    /// <summary>One page: how many are on plan, what matters, overall and by theme.</summary>
    Story,

    /// <summary>What a Board should take, in its order.</summary>
    Exceptions,

    /// <summary>What is asked of this meeting, and what became of what the last one decided.</summary>
    Decisions,

    /// <summary>All indicators by theme.</summary>
    Scorecard,

    /// <summary>Each floor target and priority: progress, proxies, actions.</summary>
    Progress,

    /// <summary>Open risks.</summary>
    Risks,

    /// <summary>How the partnership works together: who answers, who acts in time, who sends in time.</summary>
    Working,

    /// <summary>Late returns and what to know about the figures.</summary>
    Returns,

    /// <summary>What was restated since it was reported.</summary>
    Restated,

    /// <summary>How it was worked out, and what words mean.</summary>
    Method,
}
