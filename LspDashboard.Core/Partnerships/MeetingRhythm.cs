namespace LspDashboard.Core.Partnerships;

/// <summary>How often a body meets.</summary>
public enum MeetingRhythm
{
    Monthly,
    SixWeekly,
    Quarterly,
    TwiceAYear,
    Annual,
    AsNeeded,
}
