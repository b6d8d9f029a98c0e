namespace LspDashboard.Core.Returns;

/// <summary>Which changes concern every reader of a partnership's pages, and which only those who may see who did what.</summary>
public static class ChangeAudience
{
    /// <summary>True for what shows on pages that anybody may read: figures, targets, ratings, owners, words, actions, risks, meetings.</summary>
    public static bool IsEveryReader(ChangeKind kind) => kind is
        ChangeKind.ReturnAccepted or ChangeKind.ReturnUndone or ChangeKind.IndicatorAdded or ChangeKind.IndicatorChanged or ChangeKind.CatalogueCorrected
        or ChangeKind.TargetSet or ChangeKind.TargetWithdrawn or ChangeKind.RebaseNoted or ChangeKind.RatingJudged or ChangeKind.RatingWithdrawn or ChangeKind.MethodChanged
        or ChangeKind.PartnershipChanged or ChangeKind.ThemeChanged or ChangeKind.BodyChanged or ChangeKind.PartnerChanged or ChangeKind.OutcomeChanged
        or ChangeKind.OwnershipChanged or ChangeKind.HoldingDecided or ChangeKind.CommentaryWritten or ChangeKind.ActionChanged or ChangeKind.RiskChanged
        or ChangeKind.MeetingChanged or ChangeKind.MinuteWritten or ChangeKind.PackPublished or ChangeKind.PackWithdrawn;
}
