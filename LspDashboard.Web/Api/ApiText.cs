using System.Globalization;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Api;

/// <summary>Dates and words as the API writes them.</summary>
internal static class ApiText
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who asks: as they say, or the API.</summary>
    public static string By(string? name) => string.IsNullOrWhiteSpace(name) ? "API" : name.Trim();

    public static string State(ReturnState state) => state.ToString().ToLowerInvariant();
}
