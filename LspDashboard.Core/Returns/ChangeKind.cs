namespace LspDashboard.Core.Returns;

public enum ChangeKind
{
    ReturnAccepted,
    ReturnUndone,
    IndicatorAdded,
    TargetSet,
    RatingJudged,
    RatingWithdrawn,
}
