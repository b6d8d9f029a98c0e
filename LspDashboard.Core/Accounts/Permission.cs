namespace LspDashboard.Core.Accounts;

/// <summary>What may be done at a partnership. The table of who may is <see cref="Permissions"/>.</summary>
public enum Permission
{
    /// <summary>Overview, indicators, accountability, the pack.</summary>
    See,

    /// <summary>Returns, what is due, drawn sheets: a partner sees its own.</summary>
    SeeReturns,

    /// <summary>Send a return, say what its words mean, put its cells right: a partner its own.</summary>
    SendReturns,

    /// <summary>Accept, undo, discard; whether a second person has to agree.</summary>
    DecideReturns,

    /// <summary>The owner's words: a partner on its own indicators.</summary>
    WriteCommentary,

    /// <summary>Take the owner's words for the Board.</summary>
    AgreeCommentary,

    /// <summary>Actions and risks: a partner its own.</summary>
    EditDelivery,

    /// <summary>Ratings by judgement.</summary>
    Judge,

    /// <summary>Targets and rebase notes.</summary>
    SetTargets,

    /// <summary>Partnership, outcomes, themes, bodies, partners, indicators.</summary>
    SetUp,

    /// <summary>Who leads and owns, and a body's decision to hold an orphan itself.</summary>
    DecideOwnership,

    /// <summary>Dates of meetings, and what is noted and decided at them.</summary>
    KeepMinutes,

    /// <summary>Publish, correct and withdraw board packs; save how they are made.</summary>
    PublishPacks,

    /// <summary>Who did what.</summary>
    SeeHistory,

    /// <summary>Accounts, invitations, rights, API keys.</summary>
    ManagePeople,
}
