namespace LspDashboard.Core.Progress;

/// <summary>What a control chart says, in words.</summary>
public static class ControlWords
{
    /// <summary>Of one point: "above the upper limit"; empty for common cause.</summary>
    public static string Of(ControlPoint point) => (point.Mark, point.Side) switch
    {
        (ControlMark.OutsideLimit, ControlSide.High) => "above the upper limit",
        (ControlMark.OutsideLimit, _) => "below the lower limit",
        (ControlMark.TrendOfSeven, ControlSide.High) => "part of seven or more that only rise",
        (ControlMark.TrendOfSeven, _) => "part of seven or more that only fall",
        (ControlMark.TwoOfThree, ControlSide.High) => "two of three near the upper limit",
        (ControlMark.TwoOfThree, _) => "two of three near the lower limit",
        (ControlMark.SevenOnOneSide, ControlSide.High) => "seven or more above the mean",
        (ControlMark.SevenOnOneSide, _) => "seven or more below the mean",
        _ => "",
    };

    public static string Of(TargetAssurance assurance) => assurance switch
    {
        TargetAssurance.ConsistentlyPasses => "As it runs, it meets the target every time.",
        TargetAssurance.ConsistentlyFails => "As it runs, it cannot meet the target: something has to change.",
        _ => "As it runs, it meets the target some of the time, by chance.",
    };
}
