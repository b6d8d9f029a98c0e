using System.Globalization;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>Where a return's sheets are drawn, at a cell or at the first.</summary>
public static class SheetAddress
{
    public static string Of(string slug, int returnId, string? sheet = null, string? cell = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/{slug}/returns/{returnId}/sheet") + (sheet is { Length: > 0 } ? "?sheet=" + Uri.EscapeDataString(sheet) + (cell is { Length: > 0 } ? "&cell=" + Uri.EscapeDataString(cell) : "") : "");
}
