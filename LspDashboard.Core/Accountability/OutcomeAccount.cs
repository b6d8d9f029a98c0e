using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>An outcome on the accountability map.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Priority">The priority it stands under; null for none.</param>
/// <param name="Ownership">Who answers for it.</param>
/// <param name="Indicators">Those that tell of it, in order.</param>
public sealed record OutcomeAccount(Outcome Outcome, Outcome? Priority, Ownership Ownership, IReadOnlyList<IndicatorAccount> Indicators);
