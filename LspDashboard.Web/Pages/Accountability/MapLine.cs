using LspDashboard.Core.Accountability;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>A line of the map in words: an outcome, or one of its indicators.</summary>
/// <param name="Group">The outcome under which it stands.</param>
/// <param name="Outcome">Where the line is the outcome's own.</param>
/// <param name="Indicator">Where it is an indicator's.</param>
public sealed record MapLine(string Group, OutcomeAccount? Outcome, IndicatorAccount? Indicator)
{
    public Ownership Ownership => Outcome?.Ownership ?? Indicator!.Ownership;
    public string Name => Outcome?.Outcome.Name ?? $"{Indicator!.Indicator.Code} {Indicator.Indicator.Title}";

    public static IReadOnlyList<MapLine> Of(AccountabilityMap map) =>
    [
        .. map.Outcomes.SelectMany(o => o.Indicators.Select(i => new MapLine(o.Outcome.Name, null, i)).Prepend(new(o.Outcome.Name, o, null))),
        .. map.Loose.Select(i => new MapLine("Indicators that tell of no outcome", null, i)),
    ];
}
