using LspDashboard.Core.Accountability;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>Where an outcome meets a body on the map.</summary>
/// <param name="Role">What the body is to the outcome.</param>
/// <param name="Indicators">Those of the outcome that the body answers for.</param>
public sealed record MapCell(MapRole Role, IReadOnlyList<IndicatorAccount> Indicators);
