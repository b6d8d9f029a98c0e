using System.Text;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Text files that are none, never end, or open what they never close.</summary>
internal static class HostileTexts
{
    public static IEnumerable<HostileFile> All()
    {
        yield return Csv("zeros", "no text has", () => "a,b\0c"u8.ToArray());
        yield return Csv("a zero late in the file", "no text has", () => Encoding.UTF8.GetBytes(Repeat("a,b\n", 2000) + "\0"));
        yield return Csv("UTF-16 without its mark", "no text has", () => Encoding.Unicode.GetBytes("Indicator,Period"));
        yield return Csv("UTF-16 cut in half", "not whole", () => [0xFF, 0xFE, 0x41, 0x00, 0x42]);
        yield return Csv("UTF-32", "no text has", () => [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("a,b")]);
        yield return Csv("a program", "no text has", () => [0x4D, 0x5A, 0x90, 0x00, 0x03]);
        yield return Csv("a PDF", "PDF", () => "%PDF-1.7"u8.ToArray());
        yield return Csv("a web page", "web page", () => "<!DOCTYPE html>"u8.ToArray());
        yield return Csv("an old workbook", "97-2003", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1]);
        yield return Csv("a quote never closed", "A1", () => "\"a,b\nc,d\n"u8.ToArray());
        yield return Csv("a quote never closed, later", "B2", () => "a,b\nc,\"d\n"u8.ToArray());
        yield return Csv("a quote never closed, 19 MB", "quote", () => Encoding.UTF8.GetBytes("\"" + Noise(19_000_000, "ab,\n"))) with { IsLarge = true };
        yield return Csv("19 MB of quotes", "", () => Encoding.UTF8.GetBytes(new string('"', 19_000_001))) with { IsLarge = true };
        yield return Csv("a text longer than a cell", "B2", () => Encoding.UTF8.GetBytes("a,b\nc," + new string('d', 32_768)));
        yield return Csv("one line of 19 MB", "longer", () => Encoding.UTF8.GetBytes(new string('a', 19_000_000))) with { IsLarge = true };
        yield return Csv("one line of 30 MB", "20 MB", () => Encoding.UTF8.GetBytes(new string('a', 30_000_000)));
        yield return Csv("one line of 6 million values", "512th", () => Encoding.UTF8.GetBytes(Repeat("1,2,", 3_000_000))) with { IsLarge = true };
        yield return Csv("two million lines", "1,048,576", () => Encoding.UTF8.GetBytes(Repeat("1\n", 2_000_000))) with { IsLarge = true };
        yield return Csv("four million values", "2,000,000", () => Encoding.UTF8.GetBytes(Repeat("1,1,1,1,1,1,1,1\n", 500_000))) with { IsLarge = true };
        yield return Csv("two million values of all kinds", "2,000,000", () => Encoding.UTF8.GetBytes(Repeat("12.5,Halton,3 Apr 2009,45%,n/a,03/04/2009,\"1,234\",2009-10\n", 260_000))) with { IsLarge = true };
    }

    private static HostileFile Csv(string name, string says, Func<byte[]> make) => Refused(name, says, make, ".csv");
}
