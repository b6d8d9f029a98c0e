using Microsoft.AspNetCore.WebUtilities;

namespace LspDashboard.Web.Pages.Overview;

/// <summary>A view of the scorecard as it stands in an address: of the page and of its files alike. What is not understood is left out.</summary>
/// <param name="Group">theme, body, partner, rating, flag or none.</param>
/// <param name="Sort">A column, with a minus before it for descending.</param>
/// <param name="Filter">Words that a row must have.</param>
/// <param name="Rating">Ratings, such as Red,AmberRed.</param>
/// <param name="Flag">One of the flags, such as AtRisk.</param>
/// <param name="Theme">By its number.</param>
/// <param name="Who">body-3 or partner-4.</param>
/// <param name="Columns">By their keys, parted by commas.</param>
public sealed record ScorecardAsked(
    string? Group = null, string? Sort = null, string? Filter = null, string? Rating = null, string? Flag = null, string? Theme = null, string? Who = null, string? Columns = null)
{
    public static ScorecardAsked Of(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        string? Part(string name) => query.TryGetValue(name, out var values) ? values[^1] : null;
        return new(Part("group"), Part("sort"), Part("filter"), Part("rating"), Part("flag"), Part("theme"), Part("who"), Part("columns"));
    }

    /// <summary>Every part with its name in an address; null where it is not in it.</summary>
    public IReadOnlyDictionary<string, string?> Parts => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["group"] = Group, ["sort"] = Sort, ["filter"] = Filter, ["rating"] = Rating, ["flag"] = Flag, ["theme"] = Theme, ["who"] = Who, ["columns"] = Columns,
    };

    /// <summary>"group=body&amp;rating=Red"; empty for the view that one starts with.</summary>
    public string Query => string.Join('&', Parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value!)));
}
