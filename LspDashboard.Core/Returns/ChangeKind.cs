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
}
