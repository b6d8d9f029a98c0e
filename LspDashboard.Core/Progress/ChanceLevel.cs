namespace LspDashboard.Core.Progress;

/// <summary>How much of a difference chance alone would explain: the one scale that every comparison of places is told by.</summary>
public enum ChanceLevel
{
    /// <summary>Chance alone reaches as far nineteen times in twenty.</summary>
    WithinChance,

    /// <summary>Farther than that, and not as far as <see cref="MoreThanChance"/>.</summary>
    ProbablyMore,

    /// <summary>Chance alone goes as far twice in a thousand times.</summary>
    MoreThanChance,
}
