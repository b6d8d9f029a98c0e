using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Dates and words as the API writes them.</summary>
internal static class ApiText
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who acts: the key, and for whom it says it does. In a demonstration who is named, or the API.</summary>
    public static string By(Visitor visitor, string? name)
    {
        var named = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (visitor.Name == Door.Nobody) return named ?? "API";
        return named is null ? visitor.Name : visitor.Name + PersonName.For + named;
    }

    public static string State(ReturnState state) => state.ToString().ToLowerInvariant();
}
