namespace LspDashboard.Core.Returns;

public enum ChangeKind
{
    ReturnAccepted,
    ReturnUndone,
    IndicatorAdded,
    TargetSet,
    RatingJudged,
    RatingWithdrawn,

    /// <summary>Thresholds of another version rate from here on.</summary>
    MethodChanged,
    ImportProfileChanged,
    ReturnCorrected,

    /// <summary>One person asked for a return's acceptance, or a correction withdrew that; another has to agree.</summary>
    ReturnProposed,

    /// <summary>Whether a second person has to agree.</summary>
    ApprovalChanged,

    PartnershipChanged,
    ThemeChanged,
    BodyChanged,
    PartnerChanged,
    OutcomeChanged,
    IndicatorChanged,
    CatalogueCorrected,
    TargetWithdrawn,
    RebaseNoted,

    /// <summary>Who leads, contributes or owns.</summary>
    OwnershipChanged,

    /// <summary>A body decided to hold an orphan itself, or ends that.</summary>
    HoldingDecided,
    CommentaryWritten,
    ActionChanged,
    RiskChanged,
    MeetingChanged,

    /// <summary>A note or a decision of a meeting, or that one was withdrawn.</summary>
    MinuteWritten,

    /// <summary>A board pack was frozen.</summary>
    PackPublished,
    PackWithdrawn,
    PackTemplateChanged,
    RightGiven,
    RightRemoved,
    ApiKeyMade,
    ApiKeyRevoked,
}
