using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>
/// A figure that is out of line with its own history: far out, or further than usual where a well-known slip would explain it.
/// Both must also be beyond the largest change that the series has made.
/// </summary>
internal static class OutOfLine
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        var limits = all.Limits;
        if (asked.Usual is not { } usual) return null;
        // A small correction of a figure that is held already brings no new doubt.
        if (asked.Value is { Change: ValueChange.Changed, Held.Value: { } held } && usual.Between(held, asked.Number) < 1) return null;
        var distance = usual.Distance(asked.Number);
        if (asked.Beside is { } beside && distance < limits.FarOut && distance > 1 && beside.Distance(asked.Number) >= limits.FarOut
            && beside.Usual.IsBeyondTheRecord(asked.Number / beside.Middle, limits.BeyondTheRecord))
            return new(asked, $"{asked.Figure} after {From(asked, usual)} moves away from the other places as this place never has", "Check the figure and its place, and say in the comment why if it is right.");
        if (distance < Math.Min(limits.OutWithAReason, limits.OutWithACommonReason) || !usual.IsBeyondTheRecord(asked.Number, limits.BeyondTheRecord)) return null;
        var slip = LikelySlip.Of(asked, all, usual);
        var isOut = slip?.Weight switch
        {
            LikelySlip.Weight.Strong => (usual.Changes >= limits.FewestChanges && distance >= limits.OutWithAReason) || distance >= limits.OutWithoutHistory,
            LikelySlip.Weight.Common => asked.DistanceBesideOthers >= limits.OutWithACommonReason,
            _ => asked.DistanceBesideOthers >= limits.FarOut,
        };
        if (!isOut) return null;
        return slip is { } likely
            ? new(asked, $"{asked.Figure} after {From(asked, usual)} is {likely.What}", likely.Remedy)
            : new(asked, $"{asked.Figure} after {From(asked, usual)} is a larger change than this series makes", "Check the figure, its unit and its place, and say in the comment why if it is right.");
    }

    private static string From(QuestionedValue asked, UsualChange usual) => $"{asked.Text(usual.From.Value)} for {usual.From.Period.Label}";
}
