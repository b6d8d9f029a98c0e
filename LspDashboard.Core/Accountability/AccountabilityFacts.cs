using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>What the accountability map is drawn from.</summary>
/// <param name="Day">The UK day that is asked about.</param>
/// <param name="Bodies">All, also those that have closed.</param>
/// <param name="Partners">All.</param>
/// <param name="Outcomes">All, with the priorities they stand under.</param>
/// <param name="Indicators">Those in use, in order.</param>
/// <param name="Contributors">All.</param>
/// <param name="Holdings">All.</param>
public sealed record AccountabilityFacts(
    DateOnly Day, IReadOnlyList<Body> Bodies, IReadOnlyList<Partner> Partners, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Contributor> Contributors, IReadOnlyList<Holding> Holdings);
