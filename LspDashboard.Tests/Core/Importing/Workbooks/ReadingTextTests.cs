using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class ReadingTextTests
{
    [Theory]
    [InlineData("<t>Leeds</t>", "Leeds")]
    [InlineData("<t xml:space=\"preserve\"> Leeds </t>", " Leeds ")]
    [InlineData("<r><rPr><b/></rPr><t>West </t></r><r><t>Yorkshire</t></r>", "West Yorkshire")]
    [InlineData("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "東京")]
    [InlineData("<t>a&amp;b &lt;c&gt; &#x41;</t>", "a&b <c> A")]
    [InlineData("<t><![CDATA[x<y]]></t>", "x<y")]
    [InlineData("<t>before<!-- note -->after</t>", "beforeafter")]
    public void Read_StringItem_JoinsWhatIsSeen(string item, string expected)
    {
        Assert.Equal(CellValue.OfText(expected), XlsxBuilder.WithCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").SharedStrings($"<si>{item}</si>").First());
        Assert.Equal(CellValue.OfText(expected), XlsxBuilder.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is>{item}</is></c>").First());
    }

    [Theory]
    [InlineData("_x0041_", "A")]
    [InlineData("a_x000D_b", "ab")]
    [InlineData("a_x0000_b", "ab")]
    [InlineData("a_x0009_b", "a\tb")]
    [InlineData("_x005F_x0041_", "_x0041_")]
    [InlineData("_x41_ _xZZZZ_ NI_154", "_x41_ _xZZZZ_ NI_154")]
    [InlineData("a_xD83D_b", "ab")]
    public void Read_EscapedText_IsDecodedOnce(string written, string expected) =>
        Assert.Equal(CellValue.OfText(expected), Text(written));

    [Theory]
    [InlineData("a&#x202E;b", "ab")]
    [InlineData("a&#x2067;b&#x200F;", "ab")]
    [InlineData("&#xFEFF;a&#x200B;", "a")]
    [InlineData("a&#x7F;&#x85;b", "ab")]
    [InlineData("a&#xA;b", "a\nb")]
    [InlineData("Ynys M&#xF4;n &#x1F600;", "Ynys Môn 😀")]
    public void Read_ControlAndDirectionCharacters_AreStripped(string written, string expected) =>
        Assert.Equal(CellValue.OfText(expected), Text(written));

    [Fact]
    public void Read_TextOfExactlyTheLimit_IsRead() =>
        Assert.Equal(32_767, Text(new string('a', 32_767)).Text!.Length);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_TextOverTheLimit_IsRefused(bool inRuns)
    {
        string half = new('a', 16_384);
        string item = inRuns ? $"<r><t>{half}</t></r><r><t>{half}</t></r>" : $"<t>{half}{half}</t>";

        Assert.Contains("32,767", XlsxBuilder.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is>{item}</is></c>").Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreTextThanTheWorkbookMayHold_IsRefused() =>
        XlsxBuilder.WithCells("<c r=\"A1\" t=\"str\"><v>abcdef</v></c><c r=\"B1\" t=\"str\"><v>abcde</v></c>")
            .Refused(new WorkbookLimits { Characters = 10 });

    private static CellValue Text(string written) =>
        XlsxBuilder.WithCells($"<c r=\"A1\" t=\"str\"><v>{written}</v></c>").First();
}
