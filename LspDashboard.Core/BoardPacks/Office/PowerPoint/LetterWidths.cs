using System.Globalization;
using System.Text;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>
/// How wide letters are in Calibri, and in Carlito, which stands in for it: the one thing a file must know to say where a line ends, because
/// nothing sets its type before its reader does.
/// </summary>
internal static class LetterWidths
{
    // From space to tilde, in thousandths of the size.
    private static readonly short[] s_plain =
    [
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
        894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
        291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ];

    // Letters of scripts that Calibri borrows from other fonts, and signs: as wide as the widest of the usual ones.
    private const short Other = 730;
    private const short Wide = 1050;
    private const short Picture = 1400;

    /// <summary>In thousandths of the size.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => s_plain[rune.Value - ' '],
        0x00A0 => s_plain[0],
        0x2014 => 910,
        >= 0x1F000 => Picture,
        >= 0x1100 and not (>= 0x1E00 and <= 0x2E7F) and not (>= 0xFB1D and <= 0xFEFE) => Wide,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark ? 0 : Accented(rune),
    };

    // A letter with an accent is as wide as without.
    private static int Accented(Rune rune) =>
        rune.Value < 0x250 && rune.ToString().Normalize(NormalizationForm.FormD)[0] is >= ' ' and <= '~' and var letter ? s_plain[letter - ' '] : Other;
}
