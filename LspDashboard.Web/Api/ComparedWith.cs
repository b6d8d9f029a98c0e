using LspDashboard.Core.Comparison;

namespace LspDashboard.Web.Api;

/// <summary>Whom an address asks to compare with.</summary>
internal static class ComparedWith
{
    /// <param name="text">"samekind", "sameregion" or "all", in any case; anything else is the same kind.</param>
    public static Peers Of(string? text) => Enum.GetValues<Peers>().FirstOrDefault(p => string.Equals(p.ToString(), text, StringComparison.OrdinalIgnoreCase));
}
