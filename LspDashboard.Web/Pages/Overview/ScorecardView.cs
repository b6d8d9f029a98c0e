using System.Globalization;
using LspDashboard.Core.Accountability;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Ui;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>How a reader has arranged the scorecard. A value: the page, its address and the files it gives are made from the same one.</summary>
public sealed record ScorecardView
{
    public const string OfBody = "body-";
    public const string OfPartner = "partner-";

    public ScorecardGroup Group { get; init; }
    public TableSort? Sort { get; init; }
    public string Filter { get; init; } = "";

    /// <summary>The ratings that were chosen; none for any.</summary>
    public IReadOnlyList<RagRating> Ratings { get; init; } = [];
    public FlagKind? Flag { get; init; }
    public int? Theme { get; init; }

    /// <summary>"body-3": what it answers for; "partner-4": what it sends or owns.</summary>
    public string Who { get; init; } = "";

    /// <summary>The keys of the columns that were chosen; null for the usual ones.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    public static ScorecardView Of(ScorecardAsked asked) => new()
    {
        Group = Word<ScorecardGroup>(asked.Group) ?? ScorecardGroup.Theme,
        Sort = TableSort.Parse(asked.Sort),
        Filter = asked.Filter ?? "",
        Ratings = asked.Rating is null ? [] : RatingsOf(asked.Rating),
        Flag = Word<FlagKind>(asked.Flag),
        Theme = Number(asked.Theme),
        Who = asked.Who ?? "",
        Columns = string.IsNullOrWhiteSpace(asked.Columns) ? null : asked.Columns.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    /// <summary>The view as it stands in an address.</summary>
    public ScorecardAsked Asked => new(
        Group == ScorecardGroup.Theme ? null : Lower(Group), Sort?.ToString(), Filter.Length == 0 ? null : Filter, Ratings.Count == 0 ? null : OfRatings(Ratings), Flag is { } f ? Lower(f) : null,
        Theme?.ToString(CultureInfo.InvariantCulture), Who.Length == 0 ? null : Who, Columns is null ? null : string.Join(',', Columns));

    /// <summary>Whether rows are left out.</summary>
    public bool IsChosen => Ratings.Count > 0 || Flag is not null || Theme is not null || Who.Length > 0;

    /// <summary>The same without a theme, body or partner that the scorecard does not have: an old link shows more, never nothing.</summary>
    public ScorecardView For(Scorecard card) => this with
    {
        Theme = card.Themes.Any(t => t.Theme.Id == Theme) ? Theme : null,
        Who = card.Indicators.Any(IsOfWho) ? Who : "",
    };

    /// <summary>The same with every row.</summary>
    public ScorecardView WithAllRows => this with { Filter = "", Ratings = [], Flag = null, Theme = null, Who = "" };

    /// <summary>The columns beside the indicator, in their order.</summary>
    public IReadOnlyList<ScorecardColumn> Shown(bool usesRatings) =>
        ScorecardColumns.All(usesRatings).Where(c => Columns is null ? c.IsUsual : Columns.Contains(c.Key, StringComparer.OrdinalIgnoreCase)).ToList();

    /// <summary>The rows that were chosen, in the order of their groups; the words of the filter are not looked for yet.</summary>
    public IReadOnlyList<IndicatorScore> Chosen(Scorecard card) => ScorecardGroups.Ordered(card.Themes.SelectMany(t => t.Indicators).Where(IsIn), Group, card).ToList();

    /// <summary>All that a reader sees: groups, and in each its rows.</summary>
    public IReadOnlyList<IGrouping<string, IndicatorScore>> Seen(Scorecard card)
    {
        var by = Sort is null ? null : ScorecardColumns.All(card.Partnership.UsesRatings).Prepend(ScorecardColumns.Indicator).FirstOrDefault(c => string.Equals(c.Key, Sort.Column, StringComparison.OrdinalIgnoreCase))?.SortBy;
        return TableView.Arranged(Chosen(card), Text, Filter, by, Sort?.Descending ?? false, ScorecardGroups.By(Group, card));
    }

    /// <summary>"red,amberred", the worst first, as in the address.</summary>
    public static string OfRatings(IEnumerable<RagRating> ratings) => string.Join(',', ratings.Select(Lower));

    /// <summary>The same read back; what is no rating is left out.</summary>
    public static IReadOnlyList<RagRating> RatingsOf(string text)
    {
        var ratings = text.Split(',', StringSplitOptions.TrimEntries).Select(Word<RagRating>).OfType<RagRating>().Distinct().OrderDescending().ToList();
        if (ratings.Count == 0) return [];
        return ratings;
    }

    /// <summary>What the words of the filter are looked for in; the number with and without its space.</summary>
    public static string Text(IndicatorScore s) =>
        $"{s.Indicator.Code} {s.Indicator.Code.Replace(" ", "", StringComparison.Ordinal)} {s.Indicator.Title} {AccountabilityWords.Who(s.Answers)} {s.Indicator.Partner?.Name} {RatingWords.Of(s.Standing.Rating)} {s.Short} {string.Join(' ', s.Flags.Select(f => FlagWords.Of(f.Kind)))}";

    private bool IsIn(IndicatorScore s) =>
        (Ratings.Count == 0 || (s.Indicator.IsRated && Ratings.Contains(s.Standing.Rating)))
        && (Flag is not { } flag || s.Flags.Any(f => f.Kind == flag))
        && (Theme is null || s.Indicator.ThemeId == Theme)
        && IsOfWho(s);

    private bool IsOfWho(IndicatorScore s) => Who.Length == 0
        || (Id(OfBody) is { } body ? s.Answers?.Body?.Id == body : Id(OfPartner) is { } partner && (s.Indicator.PartnerId == partner || s.Indicator.OwnerPartnerId == partner));

    private int? Id(string kind) => Who.StartsWith(kind, StringComparison.Ordinal) ? Number(Who[kind.Length..]) : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Word<T>(string? text) where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => string.Equals(v.ToString(), text, StringComparison.OrdinalIgnoreCase));

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
