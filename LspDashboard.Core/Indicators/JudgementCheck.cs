using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>Whether a person's rating may be saved: what is wrong, by field.</summary>
public static class JudgementCheck
{
    /// <param name="judgement">With reason and name as they were typed, trimmed.</param>
    /// <param name="asKnown">The day on which the partnership stands.</param>
    public static Dictionary<string, string> Problems(Judgement judgement, DateOnly asKnown)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (judgement.Rating == RagRating.NotRated || !Enum.IsDefined(judgement.Rating))
            problems[nameof(judgement.Rating)] = "Choose one of the four ratings.";
        if (judgement.Reason.Length < Judgement.ShortestReason)
            problems[nameof(judgement.Reason)] = string.Create(CultureInfo.InvariantCulture, $"Give the reason, in at least {Judgement.ShortestReason} characters: it is printed beside the rating.");
        else if (judgement.Reason.Length > Judgement.LongestReason)
            problems[nameof(judgement.Reason)] = string.Create(CultureInfo.InvariantCulture, $"The reason has {judgement.Reason.Length} characters; {Judgement.LongestReason} is the most that a board reads.");
        if (judgement.Name.Length == 0) problems[nameof(judgement.Name)] = "Give your name: a judgement has somebody who answers for it.";
        else if (judgement.Name.Length > Judgement.LongestName)
            problems[nameof(judgement.Name)] = string.Create(CultureInfo.InvariantCulture, $"A name has at most {Judgement.LongestName} characters.");
        if (!judgement.Period.IsValid) problems[nameof(judgement.Period)] = "Say which period is judged.";
        else if (judgement.Period.LastDay > asKnown)
            problems[nameof(judgement.Period)] = NotEnded(judgement.Period, asKnown);
        if (judgement is { IndicatorId: not null, ThemeId: not null }) problems[nameof(judgement.ThemeId)] = "Judge an indicator or a theme, one at a time.";
        return problems;
    }

    /// <summary>Why a period cannot be judged yet.</summary>
    public static string NotEnded(ReportingPeriod period, DateOnly asKnown) =>
        $"{period.Label} ends on {FigureText.Date(period.LastDay)}, after {FigureText.Date(asKnown)}, the day on which the partnership stands. Choose a period that has ended.";
}
