using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>What is wrong with a body's decision to hold an orphan itself, by field, in words that say what to do.</summary>
public static class HoldingCheck
{
    public const int LongestReason = 500;

    /// <summary>The longest that a body holds without looking again.</summary>
    public const int MostYears = 2;

    /// <param name="holding">What is decided.</param>
    /// <param name="rule">Of <paramref name="day"/>.</param>
    /// <param name="bodies">All of the partnership.</param>
    /// <param name="answers">Who answers for it now.</param>
    /// <param name="earlier">Every other decision to hold the same thing.</param>
    /// <param name="day">The UK day on which the partnership stands.</param>
    public static Dictionary<string, string> Problems(
        Holding holding, AccountabilityRule rule, IReadOnlyList<Body> bodies, Accountable answers, IReadOnlyList<Holding> earlier, DateOnly day)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Body(holding, rule, bodies, answers, earlier) is { } body) problems[nameof(holding.BodyId)] = body;
        if (Decided(holding, earlier, day) is { } decided) problems[nameof(holding.DecidedOn)] = decided;
        var latest = holding.DecidedOn.AddYears(MostYears);
        if (holding.ReviewOn == default) problems[nameof(holding.ReviewOn)] = "Give the day by which the body decides again.";
        else if (holding.ReviewOn <= holding.DecidedOn) problems[nameof(holding.ReviewOn)] = $"The review comes after the decision. Give a day after {FigureText.Date(holding.DecidedOn)}.";
        else if (holding.ReviewOn > latest) problems[nameof(holding.ReviewOn)] = $"That is more than two years after the decision. Give a day up to {FigureText.Date(latest)}.";
        var length = holding.Reason.Trim().Length;
        if (length == 0) problems[nameof(holding.Reason)] = "Say why the body holds it itself, so that the review can look at it again.";
        else if (length > LongestReason) problems[nameof(holding.Reason)] = string.Create(CultureInfo.InvariantCulture, $"The reason is {length} characters long. Keep it to {LongestReason}.");
        return problems;
    }

    /// <summary>What is wrong with the day on which a holding ends; null for nothing.</summary>
    public static string? End(Holding holding, DateOnly endedOn, DateOnly day) =>
        endedOn < holding.DecidedOn ? $"It was decided on {FigureText.Date(holding.DecidedOn)}. Give that day or a later one."
        : endedOn > day ? $"That day has not come. The partnership stands at {FigureText.Date(day)}; give that day or an earlier one."
        : null;

    private static string? Body(Holding holding, AccountabilityRule rule, IReadOnlyList<Body> bodies, Accountable answers, IReadOnlyList<Holding> earlier)
    {
        if (bodies.FirstOrDefault(b => b.Id == holding.BodyId) is not { } body) return "Choose the body that decided.";
        if (!rule.IsOpen(body)) return $"{body.Name} closed on {FigureText.Date(body.ClosedOn!.Value)} and answers for nothing any more. Choose another.";
        if (rule.CanLead(body)) return $"{body.Name} can lead. Name it as the lead instead.";
        if (answers is { State: AccountabilityState.Owned, IsThroughOutcome: false }) return $"{answers.Body!.Name} leads on it, so there is nothing to hold. Take the lead away first.";
        return earlier.FirstOrDefault(h => h.EndedOn is null && h.BodyId != body.Id) is { } held
            ? $"{bodies.FirstOrDefault(b => b.Id == held.BodyId)?.Name} holds it since {FigureText.Date(held.DecidedOn)}. End that first."
            : null;
    }

    private static string? Decided(Holding holding, IReadOnlyList<Holding> earlier, DateOnly day)
    {
        if (holding.DecidedOn == default) return "Give the day on which the body decided.";
        if (holding.DecidedOn > day) return $"That day has not come. The partnership stands at {FigureText.Date(day)}; give that day or an earlier one.";
        // Deciding again ends what the same body had decided before; what has ended stays as it was.
        var from = earlier.Select(h => h.EndedOn ?? h.DecidedOn.AddDays(1)).DefaultIfEmpty(DateOnly.MinValue).Max();
        return holding.DecidedOn < from ? $"A body held it then. Give {FigureText.Date(from)} or a later day." : null;
    }
}
