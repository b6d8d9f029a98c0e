using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>What stands under a pack's title: whose it is, what period, and when the figures were known.</summary>
internal static class CoverWords
{
    public static string Facts(BoardPack pack) =>
        $"{OfficeText.Line(pack.Partnership)} · {pack.Period.Label} · figures as known on {FigureText.Date(pack.AsKnown)}";
}
