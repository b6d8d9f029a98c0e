using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>Values as the old format packs them.</summary>
internal static class LegacyValue
{
    /// <summary>A number in four bytes: its two lowest bits say whether it is whole, and whether it is to be divided by 100.</summary>
    public static double Rk(uint packed)
    {
        double number = (packed & 2) != 0 ? (int)packed >> 2 : BitConverter.UInt64BitsToDouble((ulong)(packed & ~3u) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    public static StoredValue BooleanOrError(byte value, bool isError, TextPool texts) =>
        isError ? StoredValue.OfError(Error(value), texts)
        : value <= 1 ? StoredValue.OfBoolean(value == 1)
        : StoredValue.OfError("neither true nor false", texts);

    private static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "an error of an unknown kind",
    };
}
