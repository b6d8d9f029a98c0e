namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Whom a pack is made for.</summary>
public enum PackAudience
{
    /// <summary>Everything that needs a decision, and how the partnership stands.</summary>
    Board,

    /// <summary>The same with every indicator.</summary>
    Executive,

    /// <summary>One theme's or body's part.</summary>
    ThematicGroup,

    /// <summary>Councillors who hold the partnership to account.</summary>
    Scrutiny,

    /// <summary>Anybody: small numbers are suppressed, and nobody is named.</summary>
    Public,
}
