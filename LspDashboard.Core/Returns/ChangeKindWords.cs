namespace LspDashboard.Core.Returns;

/// <summary>What kinds of change and their subjects are called.</summary>
public static class ChangeKindWords
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.ReturnAccepted => "Return accepted",
        ChangeKind.ReturnUndone => "Return undone",
        ChangeKind.ReturnCorrected => "Return corrected",
        ChangeKind.ReturnProposed => "Acceptance asked for",
        ChangeKind.ApprovalChanged => "Second approval",
        ChangeKind.ImportProfileChanged => "Layout of a return",
        ChangeKind.IndicatorAdded => "Indicator added",
        ChangeKind.IndicatorChanged => "Indicator changed",
        ChangeKind.CatalogueCorrected => "Catalogue corrected",
        ChangeKind.TargetSet => "Target set",
        ChangeKind.TargetWithdrawn => "Target taken back",
        ChangeKind.RebaseNoted => "New base of figures",
        ChangeKind.RatingJudged => "Rated by judgement",
        ChangeKind.RatingWithdrawn => "Rating withdrawn",
        ChangeKind.MethodChanged => "Method",
        ChangeKind.PartnershipChanged => "Partnership",
        ChangeKind.ThemeChanged => "Theme",
        ChangeKind.BodyChanged => "Body",
        ChangeKind.PartnerChanged => "Partner",
        ChangeKind.OutcomeChanged => "Outcome",
        ChangeKind.OwnershipChanged => "Ownership",
        ChangeKind.HoldingDecided => "Held by decision",
        ChangeKind.CommentaryWritten => "Commentary",
        ChangeKind.ActionChanged => "Action",
        ChangeKind.RiskChanged => "Risk",
        ChangeKind.MeetingChanged => "Meeting",
        ChangeKind.MinuteWritten => "Minute",
        ChangeKind.PackPublished => "Pack published",
        ChangeKind.PackWithdrawn => "Pack withdrawn",
        ChangeKind.PackTemplateChanged => "Pack template",
        ChangeKind.RightGiven => "Right given",
        ChangeKind.RightRemoved => "Right removed",
        ChangeKind.ApiKeyMade => "API key made",
        ChangeKind.ApiKeyRevoked => "API key revoked",
        _ => kind.ToString(),
    };

    public static string Of(ChangeSubject subject) => subject switch
    {
        ChangeSubject.ImportProfile => "Layout of a return",
        ChangeSubject.ApiKey => "API key",
        ChangeSubject.Pack => "Board pack",
        _ => subject.ToString(),
    };
}
