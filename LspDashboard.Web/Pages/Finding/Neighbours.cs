using LspDashboard.Core.Indicators;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Web.Pages.Finding;

/// <summary>Steps from one indicator to the next.</summary>
public static class Neighbours
{
    /// <param name="codes">Of the partnership's indicators, in its order.</param>
    /// <param name="address">Of the view.</param>
    /// <param name="path">The page that is open.</param>
    /// <param name="step">1 for the next, -1 for the one before.</param>
    /// <returns>Null at either end; from a page of no indicator the first, or the last.</returns>
    public static string? Of(IReadOnlyList<string> codes, PartnershipAddress address, string path, int step)
    {
        if (codes.Count == 0) return null;
        var root = new PartnershipAddress(address.Slug).Indicators + "/";
        var code = path.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? path[root.Length..].Split('/')[0] : "";
        var here = code.Length == 0 ? -1 : codes.Index().Where(c => IndicatorCode.Same(c.Item, code)).Select(c => c.Index).DefaultIfEmpty(-1).First();
        var next = here >= 0 ? here + step : step > 0 ? 0 : codes.Count - 1;
        return next >= 0 && next < codes.Count ? address.Indicator(codes[next]) : null;
    }
}
