using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// The sentences at the top of the page, made from the scorecard and true of it: how many are on plan, the two or three things that matter
/// most, and what cannot be said for want of figures.
/// </summary>
/// <param name="Finding">How many are on plan.</param>
/// <param name="Clauses">What matters, furthest behind first, then the state of the figures; the first begins with a capital.</param>
public sealed record Story(string Finding, IReadOnlyList<StoryClause> Clauses)
{
    // What can be read out in one breath. Two things that matter are told however long their titles; a third only where there is room.
    private const int MostWords = 40;
    private const int AlwaysTold = 2;
    private const int MostThings = 3;

    /// <summary>The clauses as one sentence; empty where there is nothing to add to the finding.</summary>
    public string Detail => Clauses.Count == 0 ? "" : string.Concat(Clauses.Select((c, i) => Joint(i) + c.Text)) + ".";

    /// <summary>All of it.</summary>
    public string Text => Detail.Length == 0 ? Finding : $"{Finding} {Detail}";

    /// <summary>What stands before a clause: titles have commas of their own, so semicolons part them.</summary>
    public string Joint(int clause) => clause == 0 ? "" : clause < Clauses.Count - 1 ? "; " : "; and ";

    public static Story Of(Scorecard scorecard)
    {
        var finding = StoryFinding.Of(scorecard);
        var gaps = StoryGaps.Of(scorecard);
        var clauses = new List<StoryClause>();
        foreach (var score in Matter(scorecard))
        {
            var next = StoryOfOne.Of(score);
            var words = Words(finding) + clauses.Append(next).Concat(gaps).Sum(c => Words(c.Text)) + 1;
            if (clauses.Count >= AlwaysTold && words > MostWords) break;
            clauses.Add(next);
        }
        if (clauses.Count == 0 && StoryFinding.OfTheOthers(scorecard) is { } others) clauses.Add(others);
        clauses.AddRange(gaps);
        if (clauses.Count > 0) clauses[0] = clauses[0].AtStart();
        return new(finding, clauses);
    }

    // In this order: behind plan as a Board takes it; then what is not behind yet and worsens by more than chance.
    private static IEnumerable<IndicatorScore> Matter(Scorecard scorecard)
    {
        var behind = Exceptions.BehindPlan(scorecard);
        var worsening = scorecard.Indicators.Where(i => (scorecard.Partnership.UsesRatings ? i.Indicator.IsRated : i.Target is not null)
            && !i.IsStale && i.Standing.Person is null && i.Flags.Any(f => f.Kind == FlagKind.Deteriorating) && !behind.Contains(i));
        return behind.Concat(worsening).Take(MostThings);
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Counted(int number, string one, string many) => $"{FigureText.Word(number)} {(number == 1 ? one : many)}";
}
