using LspDashboard.Core.Accountability;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;

namespace LspDashboard.Core.Scorecards;

/// <summary>One thing before the Board: an indicator in its most serious matter with all its reasons, or an outcome that nobody answers for.</summary>
/// <param name="Kind">The most serious matter.</param>
/// <param name="Score">The indicator; null for an outcome.</param>
/// <param name="Outcome">The outcome; null for an indicator.</param>
/// <param name="Reason">Why it is here, in plain words with its numbers.</param>
/// <param name="Since">Since when; null where nothing dates it.</param>
/// <param name="Flags">All that is to be looked at, the reason's own first.</param>
/// <param name="Risk">The greatest open risk to it, or to its outcome, of two as great its own; null where none is kept.</param>
/// <param name="Asks">What is asked of the Board, in sentences.</param>
public sealed record BoardItem(
    BoardItemKind Kind, IndicatorScore? Score, OutcomeAccount? Outcome, string Reason, FlagSince? Since, IReadOnlyList<Flag> Flags, RiskState? Risk, IReadOnlyList<string> Asks)
{
    /// <summary>The indicator's title, or the outcome's name.</summary>
    public string Title => Score?.Indicator.Title ?? Outcome!.Outcome.Name;

    /// <summary>What identifies it from one reading to the next.</summary>
    public string Key => Score is { } score ? "indicator-" + Indicators.IndicatorCode.ForAddress(score.Indicator.Code)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"outcome-{Outcome!.Outcome.Id}");

    /// <summary>"Housing · Council": who answers, and the partner that owns it; says so where nobody does.</summary>
    public string Owner => string.Join(" · ", new[]
    {
        AccountabilityWords.Who(Score is null ? Outcome!.Ownership.Answers : Score.Answers) ?? "nobody answers for it yet",
        Score is null ? Outcome!.Ownership.Owner?.Name : (Score.Indicator.OwnerPartner ?? Score.Indicator.Partner)?.Name,
    }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>The same in words: "led by Housing, figures from Council".</summary>
    public string WhoActs => Score is null ? Acts(Outcome!.Ownership.Answers, Outcome.Ownership.Owner?.Name, null) : WhoActsOn(Score);

    /// <summary>The same of any indicator.</summary>
    public static string WhoActsOn(IndicatorScore score) => Acts(score.Answers, score.Indicator.OwnerPartner?.Name, score.Indicator.Partner?.Name);

    private static string Acts(Accountable? answers, string? owner, string? sender) =>
        (AccountabilityWords.Who(answers) is { } body ? $"led by {body}" : "nobody answers for it yet") + (owner is not null ? $", owned by {owner}" : sender is not null ? $", figures from {sender}" : "");

    /// <summary>True for what the Board itself has to deal with; a late figure is chased, and a success is noted.</summary>
    public bool NeedsDecision => Kind <= BoardItemKind.Orphan;
}
