using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Scorecards;

/// <summary>A county's target with what each district is to bring to it.</summary>
/// <param name="County">The county's partnership.</param>
/// <param name="Indicator">As the county has it.</param>
/// <param name="Target">In force there.</param>
/// <param name="Shares">By name of the district; empty where nothing was shared out.</param>
public sealed record Contributions(Partnership County, Indicator Indicator, Target Target, IReadOnlyList<(Area District, double Value)> Shares)
{
    // Sums of figures that were typed with digits after the point.
    private const int Digits = 9;

    /// <summary>Homes, pounds and tonnes of districts are the county's when added; percentages, rates and years are not.</summary>
    public static bool AddsUp(Indicator indicator) => indicator.Unit.Kind is UnitKind.Count or UnitKind.Money or UnitKind.Tonnes;

    /// <summary>What the shares come to beside the target.</summary>
    public string Sentence => Say(Indicator, Target, Shares.Select(s => s.Value).ToList());

    /// <summary>The same while shares are still being typed.</summary>
    public static string Say(Indicator indicator, Target? target, IReadOnlyList<double> shares)
    {
        if (shares.Count == 0) return "Nothing is shared out among the districts yet.";
        if (!AddsUp(indicator)) return $"Each district's own level: figures in {indicator.Unit.Name} do not add up to the county's.";
        var sum = Math.Round(shares.Sum(), Digits);
        var who = shares.Count == 1 ? "One district brings" : string.Create(CultureInfo.InvariantCulture, $"{FigureText.Word(shares.Count, capital: true)} districts bring");
        if (target?.Value is not { } agreed) return $"{who} {FigureText.Of(indicator, sum)} together.";
        var gap = Math.Round(agreed - sum, Digits);
        var (left, right) = FigureText.Pair(indicator, sum, agreed);
        return gap switch
        {
            0 => $"{who} {left}: all of the target.",
            > 0 => $"{who} {left} of {right}: {FigureText.Difference(indicator, gap)} not shared out yet.",
            _ => $"{who} {left}, {FigureText.Difference(indicator, -gap)} more than the target of {right}.",
        };
    }
}
