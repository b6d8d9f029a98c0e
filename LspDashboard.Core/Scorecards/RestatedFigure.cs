using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>A figure as it was reported and as it is held now.</summary>
/// <param name="Indicator">Whose.</param>
/// <param name="Period">What it is about.</param>
/// <param name="Then">As known on the day of the view.</param>
/// <param name="Now">As it stands; its value is null where it was withdrawn.</param>
public sealed record RestatedFigure(Indicator Indicator, ReportingPeriod Period, Observation Then, Observation Now);
