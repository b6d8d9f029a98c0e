using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Files that are not what their name says, or not taken at all.</summary>
internal static class HostileNames
{
    public static IEnumerable<HostileFile> All()
    {
        byte[] honest = Honest().Build();
        yield return Refused("empty file", "empty", () => []);
        yield return Refused("PDF named .xlsx", "PDF", () => "%PDF-1.7"u8.ToArray());
        yield return Refused("web page named .xlsx", "web page", () => "<!DOCTYPE html>"u8.ToArray());
        yield return Refused("text named .xlsx", "not an Excel workbook", () => "Name,12"u8.ToArray());
        yield return Refused("program named .xlsx", "not an Excel workbook", () => [0x4D, 0x5A, 0x90, 0, 3]);
        yield return Refused("workbook named .xls", "zip", () => honest, ".xls");
        yield return Refused("workbook named .csv", "zip", () => honest, ".csv");
        yield return Refused("workbook named .xlsm", "macros", () => honest, ".xlsm");
        yield return Refused("workbook named .xlsb", "binary", () => honest, ".xlsb");
        yield return Refused("workbook named .ods", "OpenDocument", () => honest, ".ods");
        yield return Refused("workbook named .xlsx.exe", "not an Excel workbook", () => honest, ".xlsx.exe");
        yield return Refused("zip with nothing inside", "nothing inside", () => [.. "PK\x05\x06"u8, .. new byte[18]]);
        yield return Refused("21 MB of zeros behind a good beginning", "20 MB", () => [.. honest, .. new byte[21 << 20]]);
        yield return Refused("Outlook message cut off after its mark", "password", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    }
}
