using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Accountability;

/// <summary>Who answers, in plain words: the one place for them.</summary>
public static class AccountabilityWords
{
    /// <summary>"Housing leads", "Board holds it itself since 1 September 2009, to be reviewed by 1 March 2010", "nobody answers for it yet".</summary>
    public static string Of(Accountable answers) => answers switch
    {
        { State: AccountabilityState.Owned, Body: { } body } => $"{body.Name} leads",
        { Body: { } body, Holding: { } holding } => $"{body.Name} holds it itself since {FigureText.Date(holding.DecidedOn)}, {Review(answers)}",
        _ => "nobody answers for it yet",
    };

    /// <summary>In a column: "Housing", "Board, which holds it itself"; null for an orphan.</summary>
    public static string? Who(Accountable? answers) => answers is not { Body: { } body } ? null
        : answers.State == AccountabilityState.HeldBy ? $"{body.Name}, which holds it itself" : body.Name;

    /// <summary>"to be reviewed by 1 March 2010", and when that day has passed, that it has.</summary>
    public static string Review(Accountable answers) => answers.Holding is not { } holding ? ""
        : answers.IsReviewOverdue ? $"review overdue: it was due by {FigureText.Date(holding.ReviewOn)}"
        : $"to be reviewed by {FigureText.Date(holding.ReviewOn)}";

    /// <summary>Why nobody answers, in whole sentences that stand before what to do.</summary>
    public static string Why(Accountable orphan)
    {
        var outcome = orphan.Outcome?.Name;
        var why = orphan switch
        {
            { Lapsed: { } lapsed } when lapsed.Holding.EndedOn is { } ended && ended <= orphan.Day => $"{lapsed.Body.Name} held it itself until {FigureText.Date(ended)}; nobody has answered for it since.",
            { Lapsed: { } lapsed } => $"{lapsed.Body.Name}, which held it itself, closed on {FigureText.Date(lapsed.Body.ClosedOn!.Value)}.",
            { NamedInVain: { ClosedOn: { } closed } named } when closed <= orphan.Day => $"{named.Name}, which led on it, closed on {FigureText.Date(closed)}.",
            { NamedInVain: { } named } => $"{named.Name} is named, but is not a thematic partnership and has not decided to hold it itself.",
            _ => null,
        };
        return (why, outcome) switch
        {
            (null, null) => "No thematic partnership answers for it.",
            (null, _) => $"No thematic partnership answers for it, nor for its outcome, {outcome}.",
            (_, null) => why,
            _ => $"{why} Nor does a thematic partnership answer for its outcome, {outcome}.",
        };
    }

    /// <summary>Since when nobody has answered; null where nothing dates it.</summary>
    public static DateOnly? Since(Accountable orphan) => orphan switch
    {
        { Lapsed: { } lapsed } => lapsed.Holding.EndedOn is { } ended && ended <= orphan.Day ? ended : lapsed.Body.ClosedOn,
        { NamedInVain.ClosedOn: { } closed } when closed <= orphan.Day => closed,
        _ => null,
    };

    /// <summary>"Housing", "Housing and Environment", "Board, Housing and Environment".</summary>
    public static string List(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };
}
