namespace LspDashboard.Core.Progress;

/// <summary>Why a rating is what it is.</summary>
public enum RatingReason
{
    OnPlan,
    BehindPlan,
    TargetMet,
    NarrowlyMissed,
    Missed,

    /// <summary>Behind plan, but the plan lies inside the 95 % interval of the value.</summary>
    WithinChance,
    InsideBand,
    OutsideBand,
    NoValue,
    NoTarget,

    /// <summary>The value's period ends before the plan begins.</summary>
    NoPlanForTheDate,

    /// <summary>The baseline is 0 and the indicator names no difference that matters.</summary>
    DifferenceThatMattersMissing,

    /// <summary>A floor to be reached by a date has no baseline yet.</summary>
    NoBaseline,

    /// <summary>Shown as context, by choice.</summary>
    NotMeantToBeRated,
}
