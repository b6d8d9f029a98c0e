namespace LspDashboard.Core.Scorecards;

/// <summary>What is made up about an indicator. It goes wherever figures and targets leave the page: an invented target must not pass for an agreed one.</summary>
public static class IllustrativeWords
{
    /// <returns>Empty where nothing is illustrative.</returns>
    public static string Of(IndicatorScore score) => score switch
    {
        { Indicator.IsIllustrative: true } => "Illustrative: figures and target were made by a recipe to show how monitoring works.",
        { IsIllustrative: true } => "Illustrative target: the figures are published ones; the target is plausible, not theirs.",
        _ => "",
    };
}
