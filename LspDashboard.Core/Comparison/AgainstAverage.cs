namespace LspDashboard.Core.Comparison;

/// <summary>How a place stands against the average, chance allowed for. The best first, those between by how sure it is.</summary>
public enum AgainstAverage
{
    /// <summary>There is no interval, or no average, to say it by.</summary>
    CannotSay,

    /// <summary>Better by more than chance: beyond the lines that hold 998 places in a thousand.</summary>
    Better,

    /// <summary>Better, probably by more than chance: beyond the lines that hold nineteen in twenty.</summary>
    ProbablyBetter,
    WithinChance,
    ProbablyWorse,
    Worse,
}
