using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;
using static LspDashboard.Tests.Support.XlsBuilder;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Records of Excel 97-2003 that lie about their lengths, counts and places.</summary>
internal static class HostileLegacy
{
    private const int SharedStrings = 0x00FC;
    private const int SharedLabel = 0x00FD;
    private const int MultipleRk = 0x00BD;

    public static IEnumerable<HostileFile> All()
    {
        yield return Xls("password in an .xls", "password", Honest().Global(Record(0x002F, 1, 1, 1)));
        yield return Xls("macros in an .xls", "macros", Honest().With("_VBA_PROJECT_CUR"));
        yield return Xls("macro sheet in an .xls", "macro sheet", new XlsBuilder().Sheet("Auto", [], kind: 1, type: 0x40));
        yield return Xls("Excel 95", "Excel 95", Honest().Version(0x0500, "Book"));
        yield return Refused("no file around the records", "Excel 95", Honest().Stream, ".xls");
        yield return Xls("record that goes on after the end", "goes on after its end", With([0x03, 0x02, 0xFF, 0xFF, 0, 0]));
        yield return Xls("number record of two bytes", "too short", With(Record(0x0203, 0)));
        yield return Xls("several numbers, fewer than said", "more or fewer numbers", With(Record(MultipleRk, 0, 0, 0, 5u, 9)));
        yield return Xls("cell twice in an .xls", "cell A1 comes twice", With(Number(0, 0, 5), Number(0, 0, 6)));
        yield return Xls("column 300", "more cells than Excel 2003", With(Number(0, 300, 5)));
        yield return Xls("merged range that ends before it begins, in an .xls", "no proper address", With(Record(0x00E5, 1, 5, 1, 5, 1)));
        yield return Xls("4,000 million shared texts", "goes on after its end", Honest().Global(Record(SharedStrings, uint.MaxValue, uint.MaxValue, "a")));
        yield return Xls("shared text of 65,535 letters", "more than 32,767", Honest().Global(Record(SharedStrings, 1u, 1u, 0xFFFF, (byte)0)));
        yield return Xls("shared text with 4 GB of formatting", "goes on after its end", Honest().Global(Record(SharedStrings, 1u, 1u, 1, (byte)4, uint.MaxValue, (byte)'a')));
        yield return Xls("sheet without an end", "", With(Record(0x0809, 0x0600, 0x20, 0, 0, 0u, 0u)));
        yield return Xls("two sheets of one name in an .xls", "have the name", Honest().Sheet("data", Number(0, 0, 1)));
        yield return Reported("shared text 7 of 1", "text missing from the file", Honest().Global(Record(SharedStrings, 1u, 1u, "a")), Record(SharedLabel, 0, 0, 0, 7u));
        yield return Reported("shared text 4,294,967,295 of none", "text missing from the file", Honest(), Record(SharedLabel, 0, 0, 0, uint.MaxValue));
        yield return Reported("infinite number", "not a number", Honest(), Number(0, 0, double.PositiveInfinity));
        yield return Reported("number that is none", "not a number", Honest(), Number(0, 0, double.NaN));
        yield return Reported("style 900", "format the workbook does not define", Honest(), Number(0, 0, 5, 900));
        yield return Reported("error in an .xls", "#N/A", Honest(), Record(0x0205, 0, 0, 0, (byte)0x2A, (byte)1));
        yield return Reported("truth value 7", "neither true nor false", Honest(), Record(0x0205, 0, 0, 0, (byte)7, (byte)0));
        yield return Reported("formula whose text is missing", "formula without a value", Honest(), Record(0x0006, 0, 0, 0, new byte[] { 0, 0, 0, 0, 0, 0, 0xFF, 0xFF }, 0, 0u));
    }

    private static XlsBuilder Honest() => new XlsBuilder().Sheet("Data", Number(9, 9, 5));

    private static XlsBuilder With(params byte[][] records) => new XlsBuilder().Sheet("Data", records);

    private static HostileFile Xls(string name, string says, XlsBuilder builder) => Refused(name, says, () => builder.Build(), ".xls");

    // The sheet in question goes first.
    private static HostileFile Reported(string name, string says, XlsBuilder globals, byte[] record) =>
        new(name, "return.xls", () => globals.SheetFirst("First", record).Build(), HostileFate.Reported, says);
}
