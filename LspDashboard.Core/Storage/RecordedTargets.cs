using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage;

/// <summary>All that was recorded of an indicator's targets and bases, also what was taken back: what the target page shows.</summary>
/// <param name="Targets">In the order they were recorded.</param>
/// <param name="Contributions">Of those targets.</param>
/// <param name="Rebases">In the order they were recorded.</param>
/// <param name="Districts">The areas that may bring something to a county's target; empty elsewhere.</param>
/// <param name="LastChange">The id of the last line that tells of its targets; 0 for none.</param>
public sealed record RecordedTargets(
    IReadOnlyList<Target> Targets, IReadOnlyList<TargetContribution> Contributions, IReadOnlyList<RebaseNote> Rebases, IReadOnlyList<Area> Districts, int LastChange);
