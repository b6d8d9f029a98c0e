namespace LspDashboard.Core.Publishing;

/// <summary>How a published pack stands today.</summary>
public enum PackState
{
    /// <summary>The one that counts.</summary>
    Published,

    /// <summary>A later edition corrects it; it stays readable.</summary>
    Superseded,

    /// <summary>Taken back, with the reason; it stays readable to those who saw it.</summary>
    Withdrawn,
}
