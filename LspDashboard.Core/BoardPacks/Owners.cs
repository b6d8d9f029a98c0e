using LspDashboard.Core.Accountability;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Who answers for an indicator, who reports it, and what of it is illustrative, in words.</summary>
internal static class Owners
{
    public static string Body(IndicatorScore score) => AccountabilityWords.Who(score.Answers) ?? "no thematic partnership owns it";

    public static string Partner(IndicatorScore score) => score.Indicator.Partner?.Name ?? "—";

    public static string Illustrative(IndicatorScore score) => (score.Indicator.IsIllustrative, score.Target is { IsIllustrative: true }) switch
    {
        (true, true) => "figures and target",
        (true, false) => "figures",
        (false, true) => "target",
        _ => "",
    };
}
