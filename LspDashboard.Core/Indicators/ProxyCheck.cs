namespace LspDashboard.Core.Indicators;

/// <summary>Whether an indicator may stand in for another.</summary>
public static class ProxyCheck
{
    /// <summary>What is wrong, or null.</summary>
    /// <param name="indicator">As it is to be.</param>
    /// <param name="others">The partnership's other indicators.</param>
    public static string? Problem(Indicator indicator, IReadOnlyCollection<Indicator> others)
    {
        if (indicator.Kind != IndicatorKind.Proxy)
            return indicator.StandsInForId is null ? null : "Only a proxy stands in for another. Make it a proxy, or choose none.";
        if (indicator.Id != 0 && others.FirstOrDefault(o => o.StandsInForId == indicator.Id) is { } behind)
            return $"{behind.Code} stands in for it, and a proxy has no proxy of its own. Say first what {behind.Code} stands in for otherwise.";
        if (indicator.StandsInForId is not { } headline) return "Choose the headline that it stands in for.";
        return others.FirstOrDefault(o => o.Id == headline) switch
        {
            null => "Choose one of the partnership's other indicators.",
            { Kind: IndicatorKind.Proxy } other => $"{other.Code} is a proxy itself. Choose the headline that it stands in for.",
            _ => null,
        };
    }
}
