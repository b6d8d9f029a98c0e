using System.Globalization;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Pages.Exceptions;

/// <summary>What of the agenda is looked at: from the address, so that a view can be sent by email.</summary>
/// <param name="Kind">A part's name as in the address, "red"; anything else is all.</param>
/// <param name="Theme">A theme's id; anything else is all.</param>
/// <param name="Body">The id of the body that answers; "none" for what nobody answers for, or nobody sends; anything else is all.</param>
public sealed record AgendaFilter(string? Kind, string? Theme, string? Body)
{
    public const string Nobody = "none";

    public bool IsNarrow => KindAsked is not null || !string.IsNullOrEmpty(Theme) || !string.IsNullOrEmpty(Body);

    /// <summary>What an address says of it, "kind=red&amp;body=2"; empty where all is shown.</summary>
    public string Query => string.Join('&', new[] { ("kind", KindAsked is null ? null : Kind), ("theme", Theme), ("body", Body) }
        .Where(p => !string.IsNullOrEmpty(p.Item2)).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}"));

    public static string InAddress(BoardItemKind kind) => kind.ToString().ToLowerInvariant();

    public static string InAddress(int id) => id.ToString(CultureInfo.InvariantCulture);

    private BoardItemKind? KindAsked => Enum.GetValues<BoardItemKind>().Cast<BoardItemKind?>().FirstOrDefault(k => InAddress(k!.Value) == Kind);

    public IReadOnlyList<BoardItem> Of(BoardAgenda agenda) => [.. agenda.Items.Where(i =>
        (KindAsked is not { } kind || i.Kind == kind)
        && (string.IsNullOrEmpty(Theme) || (i.Score is { } score && InAddress(score.Indicator.ThemeId) == Theme))
        && (string.IsNullOrEmpty(Body) || (Body == Nobody ? IsNobodys(i) : BodyOf(i) is { } body && InAddress(body.Id) == Body)))];

    /// <summary>Somebody is missing: nobody answers for it, or nobody is named to send its late figure.</summary>
    public static bool IsNobodys(BoardItem item) => BodyOf(item) is null || item is { Kind: BoardItemKind.Overdue, Score.Indicator.Partner: null };

    /// <summary>Who answers for it; null for nobody.</summary>
    public static Core.Partnerships.Body? BodyOf(BoardItem item) => (item.Score is { } score ? score.Answers : item.Outcome!.Ownership.Answers)?.Body;
}
