using LspDashboard.Core.Importing;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing.Tables;

public class OtherShapesTests
{
    [Fact]
    public void Read_AreasAcross_ReadsEachPlace() =>
        Assert.Equal("C3: NI 154 Halton 2008/09 = 430\nD3: NI 154 Salford 2008/09 = 1500", Halton.Says(new Halton().Read(new SheetSketch("Homes")
            .At("A2", "Indicator", "Year", "Halton", "Salford").At("A3", "NI 154", "2008/09", 430, 1500))));

    [Fact]
    public void Read_IndicatorsAcross_ReadsEachIndicator() =>
        Assert.Equal("C3: NI 112 Halton 2008 = 51.2\nD3: POP Halton 2008 = 124900\nC4: NI 112 Salford 2008 = 55.1\nD4: POP Salford 2008 = 226782", Halton.Says(new Halton().Read(new SheetSketch("2008")
            .At("A2", "Local authority", "Code", "NI 112", "POP").At("A3", "Halton UA", "00ET", 51.2, 124900).At("A4", "Salford", "00BR", 55.1, 226782))));

    [Fact]
    public void Read_FormWithADropDown_TakesThePlaceFromItsCell()
    {
        var read = new Halton().Read(new SheetSketch("Form").At("A1", "Local authority:").At("B2", "Salford")
            .At("A4", "Indicator", "2007/08", "2008/09").At("A5", "NI 154", 1900, 1500).At("A6", "NI 8", 21.5, 22.1));

        Assert.Equal("B5: NI 154 Salford 2007/08 = 1900\nC5: NI 154 Salford 2008/09 = 1500\nB6: NI 8 Salford 2007/08 = 21.5\nC6: NI 8 Salford 2008/09 = 22.1", Halton.Says(read));
        Assert.Contains(read.Problems, p => p.Message == "All figures are about Salford, which B2 names (sure).");
    }

    [Fact]
    public void Read_OneSheetForEachPlace_TakesThePlaceFromItsName() =>
        Assert.Equal("B3: NI 154 Halton 2008/09 = 430\nB3: NI 154 Salford 2008/09 = 1500", Halton.Says(new Halton().Read(new SheetSketch("Halton")
            .At("A2", "Indicator", "2008/09").At("A3", "NI 154", 430).Sheet("Salford").At("A2", "Indicator", "2008/09").At("A3", "NI 154", 1500))));

    [Fact]
    public void Read_TwoTablesSideBySide_ReadsBoth() =>
        Assert.Equal("C3: NI 154 Halton 2008/09 = 430\nG3: NI 8 Halton 2008/09 = 22.1", Halton.Says(new Halton().Read(new SheetSketch("Both")
            .At("A2", "Indicator", "Area", "2008/09").At("E2", "Indicator", "Area", "2008/09").At("A3", "NI 154", "Halton", 430).At("E3", "NI 8", "Halton", 22.1))));

    [Fact]
    public void Read_SharesOfAPercentage_AreReadAsPercentagesAndSaid()
    {
        var read = new Halton().Hold("NI 8", "Halton", ReportingPeriod.FinancialYear(2006), 20.9).Read(new SheetSketch("Sport")
            .At("A1", "NI 8").At("A2", "Area", "2007/08", "2008/09").At("A3", "Halton", 0.215, 0.221));

        Assert.Equal("B3: NI 8 Halton 2007/08 = 21.5\nC3: NI 8 Halton 2008/09 = 22.1", Halton.Says(read));
        Assert.Contains(read.Problems, p => p.Message.StartsWith("The figures of NI 8 are shares of 1 and were read as percentages: 0.215 is 21.5%", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Signs_AreCountedAndNeverReadAsNumbers()
    {
        var read = new Halton().Read(new SheetSketch("Homes").At("A1", "NI 154").At("A2", "Area", "2006/07", "2007/08", "2008/09")
            .At("A3", "Halton", "x", 512, 430).At("A4", "Salford", "x", "-", 1500).At("A6", "- = nil"));

        Assert.Equal("C3: NI 154 Halton 2007/08 = 512\nD3: NI 154 Halton 2008/09 = 430\nC4: NI 154 Salford 2007/08 = 0\nD4: NI 154 Salford 2008/09 = 1500", Halton.Says(read));
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Note && p.Message == "2 figures are suppressed (\"x\").");
        Assert.Contains(read.Problems, p => p.Message == "1 figure is nil (\"-\"), which the publisher's key makes 0.");
        Assert.DoesNotContain(read.Problems, p => p.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Read_YearsOnBothAxes_AsksAndReadsNothing()
    {
        var waits = new Halton().Read(new SheetSketch("NI 154")
            .At("A1", "Started", "2006/07", "2007/08", "2008/09").At("A2", "2006/07", 5, 6, 7).At("A3", "2007/08", 8, 9, 10).At("A4", "2008/09", 11, 12, 13));

        Assert.Empty(waits.Values);
        Assert.Contains(waits.Problems, p => p.Severity == ProblemSeverity.Error && p.Message.Contains("could be the period", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoTablesThatCouldBeTheIndicator_AsksUnlessHeldFiguresDecide()
    {
        var sketch = new SheetSketch("One").At("A1", "Gross domestic product (GDP) per head").At("A2", "Area", 2006, 2007, 2008).At("A3", "Halton", 17000, 18000, 19000).At("A4", "Salford", 18100, 18200, 18300)
            .Sheet("Two").At("A1", "Gross domestic product (GDP) per head, chained").At("A2", "Area", 2006, 2007, 2008).At("A3", "Halton", 20000, 21000, 22000).At("A4", "Salford", 23100, 23200, 23300);

        var waits = new Halton().Read(sketch);
        Assert.Empty(waits.Values);
        Assert.Contains(waits.Problems, p => p.Severity == ProblemSeverity.Error && p.Message.StartsWith("2 tables could be GDP", StringComparison.Ordinal));

        var read = new Halton().Hold("GDP", "Halton", ReportingPeriod.CalendarYear(2006), 17000).Hold("GDP", "Halton", ReportingPeriod.CalendarYear(2007), 18000).Hold("GDP", "Salford", ReportingPeriod.CalendarYear(2006), 18100).Read(sketch);
        Assert.Equal(6, read.Values.Count);
        Assert.All(read.Values, v => Assert.Equal("One", v.Sheet));
    }

    [Fact]
    public void Read_NationalTableWithoutPlaces_IsNotTakenForOurs()
    {
        var waits = new Halton().Read(new SheetSketch("Table 1b")
            .At("A1", "Under-18 conceptions, England and Wales").At("A3", "Year", "Conception rate per 1,000 women").At("A4", 2007, 41.2).At("A5", 2008, 40.0));

        Assert.Empty(waits.Values);
        Assert.Contains(waits.Problems, p => p.Severity == ProblemSeverity.Error && p.Remedy.Contains("say what the headings are", StringComparison.Ordinal));
        Assert.Contains(waits.Problems, p => p.Severity == ProblemSeverity.Note && p.Message.Contains("were left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralCodesInOneCell_AreRefusedWithAdvice()
    {
        var read = new Halton().Read(new SheetSketch("Sport").At("A2", "Indicator", "Area", "2007/08", "2008/09").At("A3", "NI 8", "Halton", 21.5, 22.1).At("A4", "NIs 5, 7, 17", "Halton", 3, 4));

        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Error && p.Cell == "A4" && p.Message == "'NIs 5, 7, 17' names several indicators, and a figure is about one.");
    }

    [Fact]
    public void Read_SignsInALongTable_AreSaidAndNoErrors()
    {
        var read = new Halton().Read(new SheetSketch("Q4").At("A1", "Indicator", "Period", "Value").At("A2", "NI 192", "2009/10 Q1", 31.5).At("A3", "NI 192", "2009/10 Q2", "n/a").At("A4", "NI 154", "2009/10", "tbc").At("A5", "NI 8", "2009/10", "about ten"));

        Assert.Equal("C2: NI 192 Halton 2009/10 Q1 = 31.5", Halton.Says(read));
        Assert.Equal(["C5"], read.Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Cell));
        Assert.Contains(read.Problems, p => p.Cell == "C3" && p.Message == "1 figure is not available (\"n/a\").");
    }

    [Fact]
    public void Read_RegionBesideTheCodeOfAnUnknownPlace_IsNotTheRegionsFigure()
    {
        var read = new Halton().Read(new SheetSketch("NI 154").At("A1", "Code", "Region", "2007/08", "2008/09")
            .At("A2", "E06000006", "North West", 312, 290).At("A3", "E06000099", "North West", 100, 110).At("A4", "E12000002", "North West", 9000, 9100));

        Assert.Equal("C2: NI 154 Halton 2007/08 = 312\nD2: NI 154 Halton 2008/09 = 290\nC4: NI 154 North West 2007/08 = 9000\nD4: NI 154 North West 2008/09 = 9100", Halton.Says(read));
    }

    [Fact]
    public void Read_YearOnlyInANoteBelow_IsTheYear_AndTheDayOfPrintingIsNone()
    {
        var read = new Halton().Read(new SheetSketch("Return").At("A1", "Monitoring return (prepared 14/06/2010)").At("A2", "Ref", "Qtr 1", "Qtr 2").At("A3", "NI 192", 31.5, 33.25).At("A4", "NI 117", 10.9, 10.6).At("A6", "HBC: the borough. Financial year 2009/10."));

        Assert.Equal("B3: NI 192 Halton 2009/10 Q1 = 31.5\nC3: NI 192 Halton 2009/10 Q2 = 33.25", Halton.Says(read));
        Assert.Contains(read.Problems, p => p.Message == "All figures are about 2009/10, which the note in A6 says (likely).");
    }
}
