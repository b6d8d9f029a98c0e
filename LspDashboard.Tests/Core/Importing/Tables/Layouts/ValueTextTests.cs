using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing.Tables.Layouts;

/// <summary>What people type where a number is expected.</summary>
public class ValueTextTests
{
    [Theory]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("£1,234", 1234)]
    [InlineData("-£1,234", -1234)]
    [InlineData("\u22123.4", -3.4)]
    [InlineData(" 45.2\u00a0", 45.2)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("45.2r", 45.2)]
    [InlineData("45.2 [note 2]", 45.2)]
    [InlineData("45.2²", 45.2)]
    [InlineData(".5", 0.5)]
    public void Read_TextThatIsOneNumber_IsThatNumber(string text, double number)
    {
        var read = new Halton().Read(Homes(text));

        Assert.Equal(number, Assert.Single(read.Values, v => v.Cell == "C2").Value);
        Assert.Contains(read.Problems, p => p is { Severity: ProblemSeverity.Note, Cell: "C2", Message: "The number is stored as text; it was read as the number it shows." });
    }

    [Theory]
    [InlineData("12,5", "'12,5' is text where a number is expected.")]
    [InlineData("1,23,456", "'1,23,456' is text where a number is expected.")]
    [InlineData("1 234", "'1 234' is text where a number is expected.")]
    [InlineData("(12.3)", "'(12.3)' can be minus 12.3, or 12.3 in brackets.")]
    [InlineData("45.2*", "'45.2*' carries a star, and nothing here says what it means.")]
    [InlineData("45p", "'45p' is text where a number is expected.")]
    [InlineData("<5", "'<5' is text where a number is expected.")]
    [InlineData("1e5", "'1e5' is text where a number is expected.")]
    [InlineData("12-15", "'12-15' is text where a number is expected.")]
    [InlineData("٤٥", "'٤٥' is text where a number is expected.")]
    public void Read_TextThatMayMeanAnother_IsRefusedInWords(string text, string problem)
    {
        var read = new Halton().Read(Homes(text));

        Assert.DoesNotContain(read.Values, v => v.Cell == "C2");
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Error && p.Cell == "C2" && p.Message == problem);
    }

    [Fact]
    public void Read_PercentText_IsThePercentageAndNotAShare() =>
        LayoutTest.Gives(new SheetSketch("NI 8").At("A1", "Indicator", "2006/07", "2007/08", "2008/09").At("A2", "NI 8", "21%", "22.5 %", "23.1% (p)"), "B2: NI 8 Halton 2006/07 = 21\nC2: NI 8 Halton 2007/08 = 22.5\nD2: NI 8 Halton 2008/09 = 23.1");

    [Fact]
    public void Read_ProvisionalMarkBehindTheFigure_IsItsStatus()
    {
        var read = new Halton().Read(new SheetSketch("NI 8").At("A1", "Indicator", "2006/07", "2007/08", "2008/09").At("A2", "NI 8", 21, "22 (e)", "23.1% (p)"));

        Assert.Equal([ObservationStatus.Final, ObservationStatus.Estimated, ObservationStatus.Provisional], read.Values.Select(v => v.Status));
    }

    [Fact]
    public void Read_WordsWhereAFigureIsNotDue_AreCountedAndNoMistake() => LayoutTest.Gives(
        new SheetSketch("Q").At("A1", "Indicator", "2009/10 Q1", "2009/10 Q2", "2009/10 Q3", "2009/10 Q4").At("A2", "NI 192", 29.2, 30.1, "awaiting data", "not due").At("A3", "NI 155", 12, "n/a", "tbc", "not due"),
        "B2: NI 192 Halton 2009/10 Q1 = 29.2\nC2: NI 192 Halton 2009/10 Q2 = 30.1\nB3: NI 155 Halton 2009/10 Q1 = 12", "1 figure is not available (\"awaiting data\")", "2 figures are not available (\"not due\")");

    private static SheetSketch Homes(string text) => new SheetSketch("Homes").At("A1", "Indicator", "2007/08", "2008/09", "2009/10").At("A2", "NI 154", 512, text, 312).At("A3", "NI 8", 21, 22, 23);
}
