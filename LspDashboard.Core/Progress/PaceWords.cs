using System.Globalization;

namespace LspDashboard.Core.Progress;

/// <summary>The second opinion in words.</summary>
public static class PaceWords
{
    public static string Of(PaceStatus status) => status switch
    {
        PaceStatus.TargetAchieved => "Target achieved",
        PaceStatus.Substantial => "Substantial progress",
        PaceStatus.Moderate => "Moderate progress",
        PaceStatus.Limited => "Limited progress",
        PaceStatus.Deterioration => "Moving away from the target",
        _ => "Not available",
    };

    /// <summary>"Moderate progress: 72% of the yearly growth it needs; score 0.9 of -5 to 5."</summary>
    public static string Sentence(Pace pace) => pace switch
    {
        { Status: PaceStatus.NotAvailable } => pace.Reason switch
        {
            PaceReason.OneYearOnly => "Not available: less than a year has passed since the baseline.",
            PaceReason.MixedSigns => "Not available: the values differ in sign.",
            _ => "Not available.",
        },
        { Value: { } ratio, Score: { } score } => string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{Of(pace.Status)}: {Math.Round(ratio * 100) + 0.0:#,0}% of the yearly growth that the target needs; score {Math.Round(score, 1) + 0.0:0.0} on a scale from −5 to 5.").Replace("-", "−", StringComparison.Ordinal),
        _ => Of(pace.Status) + ".",
    };
}
