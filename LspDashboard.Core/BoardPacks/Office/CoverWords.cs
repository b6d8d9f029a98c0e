using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>What stands under a pack's title: whose it is, what period, when the figures were known, and which edition it is where there was one before.</summary>
internal static class CoverWords
{
    public static string Facts(BoardPack pack) =>
        $"{OfficeText.Line(pack.Partnership)} · {pack.Period.Label} · figures as known on {FigureText.Date(pack.AsKnown)}{Edition(pack)}";

    // On paper nothing else tells a correction from what it corrects.
    private static string Edition(BoardPack pack) => pack.Edition < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" · edition {pack.Edition}, which corrects: {OfficeText.Line(pack.Corrects)}");
}
