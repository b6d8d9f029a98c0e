using LspDashboard.Core.Accountability;
using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Pages.Delivery;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>The columns that may be chosen, in the order in which they stand. The indicator itself stands always.</summary>
public static class ScorecardColumns
{
    /// <summary>What every row begins with.</summary>
    public static ScorecardColumn Indicator { get; } = new("indicator", "Indicator", s => s.Indicator.Title, s => new(s.Indicator.Title));

    public static IReadOnlyList<ScorecardColumn> All(bool usesRatings) => usesRatings ? Rated : Unrated;

    private static readonly ScorecardColumn Rating = new("rating", "Rating", s => (int)s.Standing.Rating, s => s.Indicator.IsRated ? new(RatingWords.Of(s.Standing.Rating)) { Rating = s.Standing.Rating } : new("context")) { IsUsual = true };
    private static readonly ScorecardColumn Against = new("rating", "Against plan", AgainstPlan.Word, s => new(AgainstPlan.Word(s))) { IsUsual = true };
    private static readonly IReadOnlyList<ScorecardColumn> Rated = Make(Rating);
    private static readonly IReadOnlyList<ScorecardColumn> Unrated = Make(Against);

    private static IReadOnlyList<ScorecardColumn> Make(ScorecardColumn rating) =>
    [
        new("period", "Period", s => s.Actual?.Period, s => new(s.Actual?.Period.Label ?? "")) { IsUsual = true },
        new("actual", "Actual", s => s.Actual?.Value, s => SeenCell.Of(s.Indicator, s.Actual?.Value, Decimals(s))) { IsUsual = true, IsNumber = true },
        new("plan", "Plan", s => s.Rating.Expected, s => s.Actual is null ? SeenCell.Empty : SeenCell.Of(s.Indicator, s.Rating.Expected, Decimals(s))) { IsUsual = true, IsNumber = true, IsPlan = true },
        new("target", "Target", s => s.Target?.Value, s => s.Target is { Kind: TargetKind.Band } ? new(TargetText(s)) : SeenCell.Of(s.Indicator, s.Target?.Value, s.Indicator.Decimals)) { IsNumber = true, IsPlan = true },
        rating,
        new("direction", "Direction", s => (int)s.Short, s => new(Direction(s.Short))) { IsUsual = true, GivesWay = true },
        new("baseline", "Since the baseline", s => (int)s.Long, s => new(Direction(s.Long))) { GivesWay = true },
        new("outlook", "Outlook", s => s.Outlook.Probability, s => new(Outlook(s) is { } word ? OutlookWords.Of(word) : "")) { IsUsual = true },
        new("flags", "Flags", s => s.Flags.Count(f => f.Severity != FlagSeverity.Note), s => new(string.Join(", ", Marks(s).Select(f => FlagWords.Of(f.Kind))))) { IsUsual = true },
        new("trend", "Trend", null, s => new(s.Series.Count > 1 ? Trend(s) : "")) { IsUsual = true, GivesWay = true },
        new("body", "Answers for it", s => AccountabilityWords.Who(s.Answers), s => new(AccountabilityWords.Who(s.Answers) ?? "nobody yet")),
        new("owner", "Owner", Owner, s => new(Owner(s) ?? "")),
        new("partner", "Sends the figures", s => s.Indicator.Partner?.Name, s => new(s.Indicator.Partner?.Name ?? "")),
        new("next", "Next action", s => s.Delivery.Next?.Next?.DueOn, s => new(Next(s))),
    ];

    /// <summary>Of an old figure only that it is old is worth a row; that it underperforms its rating says.</summary>
    public static IReadOnlyList<Flag> Marks(IndicatorScore s) => s.Flags.Where(f => f.Kind != FlagKind.Underperforming && !(s.IsStale && f.Kind is FlagKind.AtRisk or FlagKind.Exceptional)).ToList();

    /// <summary>Null of an old figure, and where there is no forecast.</summary>
    public static Likelihood? Outlook(IndicatorScore s) => !s.IsStale && s.Outlook.Probability is { } p ? s.Method.Likelihood.Word(p) : null;

    public static string TargetText(IndicatorScore s) => s.Target switch
    {
        { Kind: TargetKind.Band, Lower: { } lower, Upper: { } upper } => $"{FigureText.Of(s.Indicator, lower)} to {FigureText.Of(s.Indicator, upper)}",
        { Value: { } value } => FigureText.Of(s.Indicator, value),
        _ => "",
    };

    /// <summary>The partner that answers, with the role there.</summary>
    public static string? Owner(IndicatorScore s) =>
        string.Join(", ", new[] { s.Indicator.OwnerRole, s.Indicator.OwnerPartner?.Name ?? s.Indicator.Partner?.Name }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } owner ? owner : null;

    public static string Next(IndicatorScore s) => s.Delivery.Next is { Next: { } step } next ? $"{step.What}, {DeliveryWords.By(step, next.Day)}" : "";

    /// <summary>"From 47.1 in 1998 to 50.3 in 2008".</summary>
    public static string Trend(IndicatorScore s) => $"From {At(s, s.Series[Math.Max(0, s.Series.Count - MostPoints)])} to {At(s, s.Series[^1])}";

    /// <summary>The points of a sparkline.</summary>
    public const int MostPoints = 12;

    private static string At(IndicatorScore s, SeriesPoint point) => $"{FigureText.Of(s.Indicator, point.Value)} in {point.Period.Label}";

    private static string Direction(DirectionOfTravel direction) => direction == DirectionOfTravel.NotAvailable ? "" : RatingWords.Of(direction);

    // As many digits as tell value and plan apart.
    private static int Decimals(IndicatorScore s)
    {
        if (s is not { Actual: { } actual, Rating.Expected: { } plan }) return s.Indicator.Decimals;
        var text = FigureText.Pair(s.Indicator, actual.Value, plan).Left.TrimEnd('%');
        return text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
    }
}
