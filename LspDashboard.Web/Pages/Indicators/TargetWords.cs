using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>What a target promises, in words.</summary>
public static class TargetWords
{
    public static string Of(TargetKind kind) => kind switch
    {
        TargetKind.Reach => "Reach a level",
        TargetKind.Limit => "Keep within a limit",
        TargetKind.Maintain => "Maintain a level",
        TargetKind.FloorNow => "Floor, holds now",
        TargetKind.FloorByDate => "Floor, by a date",
        TargetKind.Profile => "Year's total, by profile",
        _ => "Stay in a band",
    };

    public static string Of(TrajectoryShape shape) => shape switch
    {
        TrajectoryShape.Compound => "By the same proportion each month",
        TrajectoryShape.Milestones => "Straight between agreed points",
        TrajectoryShape.Stepped => "In agreed steps",
        _ => "In a straight line",
    };

    /// <summary>The path of a target: its shape, or the profile's shares.</summary>
    public static string Path(Target target) => target.Kind switch
    {
        TargetKind.Profile => string.Join(" / ", target.Profile.Select(p => p.ToString("0.#", CultureInfo.InvariantCulture))) + " %",
        TargetKind.Maintain or TargetKind.FloorNow or TargetKind.Band => "at every date",
        _ => Of(target.Trajectory),
    };
}
