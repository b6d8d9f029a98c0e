namespace LspDashboard.Core.Indicators;

/// <summary>Whether an indicator may be saved: what is wrong, by field.</summary>
public static class IndicatorCheck
{
    public static IReadOnlyDictionary<string, string> Problems(Indicator indicator, IEnumerable<string> codesInUse)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(indicator.Code)) problems[nameof(indicator.Code)] = "Give it a code, such as NI 57 or LOC 1.";
        else if (indicator.Code.Length > 40) problems[nameof(indicator.Code)] = "Keep the code within 40 characters.";
        else if (IndicatorCode.ForAddress(indicator.Code).Length == 0) problems[nameof(indicator.Code)] = "The code needs a letter or a digit.";
        else if (codesInUse.Any(c => IndicatorCode.Same(c, indicator.Code))) problems[nameof(indicator.Code)] = $"{indicator.Code} is in use already. Open it under Indicators, or choose another code.";
        if (string.IsNullOrWhiteSpace(indicator.Title)) problems[nameof(indicator.Title)] = "Say in a few words what it measures.";
        else if (indicator.Title.Length > 400) problems[nameof(indicator.Title)] = "Keep the title within 400 characters.";
        if (string.IsNullOrWhiteSpace(indicator.Unit.Name)) problems[nameof(indicator.Unit)] = "Say what the number counts, such as homes or % of pupils.";
        if (indicator.Decimals is < 0 or > 6) problems[nameof(indicator.Decimals)] = "Choose 0 to 6 digits after the point.";
        if (indicator.LagMonths is < 0 or > 60) problems[nameof(indicator.LagMonths)] = "Give the usual lag in months, 0 to 60.";
        if (indicator.DifferenceThatMatters is <= 0) problems[nameof(indicator.DifferenceThatMatters)] = "The difference that matters is above 0; leave it empty for the method's default.";
        if (indicator.HideCountsBelow is < 0 or > 100) problems[nameof(indicator.HideCountsBelow)] = "Give a count from 0 to 100; 0 hides nothing.";
        if (indicator.Definition.Length > 4000) problems[nameof(indicator.Definition)] = "Keep the definition within 4,000 characters.";
        if (indicator.Source.Length > 400) problems[nameof(indicator.Source)] = "Keep the source within 400 characters.";
        if (indicator.ThemeId == 0) problems[nameof(indicator.ThemeId)] = "Choose the theme it belongs to.";
        return problems;
    }
}
