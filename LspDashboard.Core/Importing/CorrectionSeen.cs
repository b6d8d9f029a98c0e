using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Two people may correct one cell at a time: the second is told what the first did, and nothing is overwritten unseen.</summary>
internal static class CorrectionSeen
{
    /// <param name="corrections">All of the return's, in the order they were made.</param>
    /// <param name="sheet">By name.</param>
    /// <param name="cell">Such as "D7".</param>
    /// <param name="seen">The correction that was seen, 0 for none; null where nobody looked.</param>
    /// <exception cref="ReturnConflictException">Another one holds by now.</exception>
    public static void Check(IReadOnlyList<ReturnCorrection> corrections, string sheet, string cell, int? seen)
    {
        var standing = CorrectedCells.Standing(corrections).FirstOrDefault(c => c.Sheet == sheet && c.Cell == cell);
        if (seen is null || (standing?.Id ?? 0) == seen) return;
        var last = corrections.Last(c => c.Sheet == sheet && c.Cell == cell);
        throw new ReturnConflictException(
            $"{last.By} {(last.Says is { } says ? $"corrected {cell} to {CorrectedCells.Quoted(says)}" : $"took the correction of {cell} back")} on {FigureText.Time(last.At)}, after you had looked at it.",
            "Nothing of yours was saved: look at what it says now, and correct it again if it is still wrong.");
    }
}
