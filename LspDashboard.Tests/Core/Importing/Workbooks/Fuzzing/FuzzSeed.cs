using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>A good file that mutants are made of.</summary>
/// <param name="FileName">Whose extension says how it is read.</param>
/// <param name="Bytes">As sent.</param>
public sealed record FuzzSeed(string FileName, byte[] Bytes)
{
    public bool IsZip => FileName.EndsWith(".xlsx", StringComparison.Ordinal);

    /// <summary>Two small made workbooks, an .xls and a .csv of the same kind of cells, and two workbooks as published.</summary>
    public static IReadOnlyList<FuzzSeed> All(string realFiles) =>
    [
        new("shared.xlsx", Sheet("<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>").SharedStrings("<si><t>NI 117</t></si><si><r><t>Hal</t></r><r><t>ton</t></r></si>").Build()),
        new("inline.xlsx", Sheet("<c r=\"A2\" t=\"inlineStr\"><is><t>NI 117</t></is></c><c r=\"B2\" t=\"str\"><f>A2</f><v>Halton</v></c>").Sheet("Notes", "<row r=\"3\" hidden=\"1\"><c r=\"C3\" t=\"e\"><v>#N/A</v></c></row>", state: "hidden").Build()),
        new("old.xls", new XlsBuilder().Formats("0.0%", "dd/mm/yyyy").Global(XlsBuilder.Record(0x00FC, 1u, 1u, "Halton"))
            .Sheet("Data", XlsBuilder.Record(0x00FD, 0, 0, 0, 0u), XlsBuilder.Number(0, 1, .125, 1), XlsBuilder.Number(0, 2, 40071, 2), XlsBuilder.Record(0x00BD, 1, 0, 0, 1u << 2 | 2, 0, 2u << 2 | 2, 1))
            .Sheet("Notes", XlsBuilder.Text(0, 0, "provisional")).Build()),
        new("text.csv", "Indicator,\"Area\",Value,Date\r\nNI 117,\"Halton, \"\"UA\"\"\",12.5%,01/04/2009\r\nNI 118,Leeds,\"1,234\",#N/A\r\n"u8.ToArray()),
        .. Directory.EnumerateFiles(realFiles, "*.xls*").Order(StringComparer.Ordinal).Select(path => new FuzzSeed(Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    private static XlsxBuilder Sheet(string cells) => new XlsxBuilder().Styles("0.0%", "14").Sheet("Data",
        $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indicator &amp; code</t></is></c><c r=\"D1\" t=\"b\"><v>1</v></c></row><row r=\"2\">{cells}<c r=\"C2\" s=\"1\"><v>0.125</v></c><c r=\"D2\" s=\"2\"><v>40071</v></c><c r=\"E2\"><v>4.1</v></c></row>",
        after: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
}
