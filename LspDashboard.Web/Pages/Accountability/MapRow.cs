using LspDashboard.Core.Accountability;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>One outcome across the map; null for the indicators that tell of none.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Nobody">What nobody answers for.</param>
/// <param name="Cells">In the order of the map's bodies.</param>
public sealed record MapRow(OutcomeAccount? Outcome, MapCell Nobody, IReadOnlyList<MapCell> Cells);
