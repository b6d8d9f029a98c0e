using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Flags;

/// <summary>The words for flags: the one place for them, so that page, pack and file say the same.</summary>
public static class FlagWords
{
    public static string Of(FlagKind kind) => kind switch
    {
        FlagKind.AtRisk => "At risk",
        FlagKind.GapWidening => "Gap widening",
        FlagKind.ProxyWarning => "Proxy warning",
        FlagKind.NoProxy => "No proxy",
        FlagKind.NoCommentary => "No commentary",
        FlagKind.ActionSlipped => "Action slipped",
        _ => kind.ToString(),
    };

    public static string Of(FlagSeverity severity) => severity switch
    {
        FlagSeverity.Serious => "serious",
        FlagSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>"since 2008/09 Q3, known on 31 January 2009"; empty where nothing dates it.</summary>
    public static string Of(FlagSince? since) => since switch
    {
        { Period: { } period } s => $"since {period.Label}, known on {FigureText.Date(s.Day)}",
        { } s => $"since {FigureText.Date(s.Day)}",
        null => "",
    };

    /// <summary>"Underperforming until 2009/10 Q3; cleared by 1,262 in 2009/10 Q4 against 1,250 planned."</summary>
    public static string Of(ClearedFlag cleared) => $"{Of(cleared.Kind)} until {cleared.Until.Label}; cleared by {cleared.ClearedBy}.";
}
