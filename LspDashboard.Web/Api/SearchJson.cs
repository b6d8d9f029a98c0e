using LspDashboard.Core.Finding;
using LspDashboard.Web.Pages.Finding;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Web.Api;

// What was found, as the API writes it.

/// <summary>All that answers to every word, the best first.</summary>
public sealed record SearchJson(string Q, int Count, IReadOnlyList<FoundJson> Found)
{
    internal static SearchJson Of(string q, IReadOnlyList<Found> found, PartnershipAddress address) => new(q, found.Count, [.. found.Select(f => FoundJson.Of(f, address))]);
}

/// <summary>One thing; match says how it answers, and url where its page is.</summary>
public sealed record FoundJson(FindKind Kind, string? Code, string Name, string Where, FindMatch Match, string Url)
{
    internal static FoundJson Of(Found found, PartnershipAddress address) =>
        new(found.Thing.Kind, found.Thing.Code.Length == 0 ? null : found.Thing.Code, found.Thing.Name, found.Thing.Where, found.Match, Finds.Href(address, found.Thing));
}
