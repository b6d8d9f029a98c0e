namespace LspDashboard.Tests.Core.Importing.Tables.Layouts;

/// <summary>Layouts of partners' own returns that no rule was written for. Figures are made up; what must be read was worked out by hand.</summary>
public class PartnerLayoutTests
{
    [Fact]
    public void OneSheetForEachQuarter() => LayoutTest.Gives(
        new SheetSketch("Q1 0910").At("A1", "Indicator", "Target", "Actual", "RAG").At("A2", "NI 192", 33, 29.2, "A").At("A3", "NI 155", 20, 12, "R")
            .Sheet("Q2 0910").At("A1", "Indicator", "Target", "Actual", "RAG").At("A2", "NI 192", 33, 30.1, "G").At("A3", "NI 155", 40, 31, "A"),
        "C2: NI 192 Halton 2009/10 Q1 = 29.2\nC3: NI 155 Halton 2009/10 Q1 = 12\nC2: NI 192 Halton 2009/10 Q2 = 30.1\nC3: NI 155 Halton 2009/10 Q2 = 31", "Columns of targets were left out");

    [Fact]
    public void Form_OneIndicatorByLines() => LayoutTest.Gives(
        new SheetSketch("Form").At("A1", "Quarterly return").At("A3", "Indicator:", "NI 155 Affordable homes delivered").At("A4", "Year:", "2009/10").At("A5", "Lead partner:", "The housing trust")
            .At("A7", "Q2 actual:", 45).At("A8", "Target:", 60).At("A9", "Comments:", "Two sites are late."),
        "B7: NI 155 Halton 2009/10 Q2 = 45", "Rows of targets were left out");

    [Fact]
    public void Form_QuarterAndYearOnLinesOfTheirOwn() => LayoutTest.Gives(
        new SheetSketch("Return").At("A1", "Partner", "Police").At("A2", "Year", "2009/10").At("A3", "Quarter", 3)
            .At("A5", "Indicator", "Actual", "Comments").At("A6", "NI 192", 30, "Snow").At("A7", "NI 155", 80),
        "B6: NI 192 Halton 2009/10 Q3 = 30\nB7: NI 155 Halton 2009/10 Q3 = 80");

    [Fact]
    public void QuartersAcross_TargetActualRagAndDirectionUnderEach() => LayoutTest.Gives(
        new SheetSketch("LAA").At("A1", "Local Area Agreement performance 2009/10")
            .At("A3", "Ref", "Indicator", "Q1", null, null, null, "Q2").Merge("C3:F3", "G3:J3").At("C4", "Target", "Actual", "RAG", "DoT", "Target", "Actual", "RAG", "DoT")
            .At("A5", "NI 192", "Household waste recycled", 33, 29.2, "Red", "↑", 33, 30.1, "Amber", "↑").At("A6", "NI 155", "Affordable homes", 20, 12, "Red", "↓", 40, 31, "Amber", "→"),
        "D5: NI 192 Halton 2009/10 Q1 = 29.2\nH5: NI 192 Halton 2009/10 Q2 = 30.1\nD6: NI 155 Halton 2009/10 Q1 = 12\nH6: NI 155 Halton 2009/10 Q2 = 31", "Columns of targets were left out");

    [Fact]
    public void QuartersAcross_BothWordsInOneHeader() => LayoutTest.Gives(
        new SheetSketch("2009-10").At("A1", "Indicator", "Baseline 2008/09", "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual", "Annual target", "Year to date")
            .At("A2", "NI 192", 28, 33, 29.2, 33, 30.1, 33, 29.7).At("A3", "NI 155", 70, 20, 12, 40, 31, 90, 31),
        "D2: NI 192 Halton 2009/10 Q1 = 29.2\nF2: NI 192 Halton 2009/10 Q2 = 30.1\nD3: NI 155 Halton 2009/10 Q1 = 12\nF3: NI 155 Halton 2009/10 Q2 = 31",
        "'Baseline 2008/09', 'Year to date' are worked out", "Columns of targets were left out");

    [Fact]
    public void QuartersAcross_YearToDateBesideThem() => LayoutTest.Gives(
        new SheetSketch("Waste 2009/10".Replace('/', '-')).At("A1", "Corporate scorecard 2009/10").At("A3", "PI", "Q1", "Q2", "Q3", "Q4", "YTD", "Target", "On target?")
            .At("A4", "NI 192", 29.2, 30.1, 30, 30.2, 29.9, 33, "No"),
        "B4: NI 192 Halton 2009/10 Q1 = 29.2\nC4: NI 192 Halton 2009/10 Q2 = 30.1\nD4: NI 192 Halton 2009/10 Q3 = 30\nE4: NI 192 Halton 2009/10 Q4 = 30.2", "'YTD' is worked out");

    [Fact]
    public void Transposed_IndicatorsAcrossAndQuartersDown() => LayoutTest.Gives(
        new SheetSketch("Sheet1").At("B2", "Period", "NI 192", "NI 155").At("B3", "2009/10 Q1", 29.2, 12).At("B4", "2009/10 Q2", 30.1, 31).At("B5", "2009/10 Q3", "not due", "tbc"),
        "C3: NI 192 Halton 2009/10 Q1 = 29.2\nD3: NI 155 Halton 2009/10 Q1 = 12\nC4: NI 192 Halton 2009/10 Q2 = 30.1\nD4: NI 155 Halton 2009/10 Q2 = 31", "1 figure is not available (\"not due\")", "1 figure is not available (\"tbc\")");

    [Fact]
    public void SideBySide_ForTwoPlaces() => LayoutTest.Gives(
        new SheetSketch("Both").At("A2", "Area", "Indicator", "2007/08", "2008/09").At("F2", "Area", "Indicator", "2007/08", "2008/09")
            .At("A3", "Halton", "NI 8", 21, 22).At("F3", "Salford", "NI 8", 23, 24).At("A4", "Halton", "NI 154", 512, 430).At("F4", "Salford", "NI 154", 1900, 1500),
        "C3: NI 8 Halton 2007/08 = 21\nD3: NI 8 Halton 2008/09 = 22\nC4: NI 154 Halton 2007/08 = 512\nD4: NI 154 Halton 2008/09 = 430\nH3: NI 8 Salford 2007/08 = 23\nI3: NI 8 Salford 2008/09 = 24\nH4: NI 154 Salford 2007/08 = 1900\nI4: NI 154 Salford 2008/09 = 1500");

    [Fact]
    public void GroupHeadings_OfThemes_SayNothingAboutTheFigures() => LayoutTest.Gives(
        new SheetSketch("Themes").At("A1", "Indicator", "2007/08", "2008/09").At("A2", "Healthy Halton").At("A3", "NI 8", 21, 22).At("A4", "Urban Renewal").At("A5", "NI 154", 512, 430),
        "B3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22\nB5: NI 154 Halton 2007/08 = 512\nC5: NI 154 Halton 2008/09 = 430");

    [Fact]
    public void GroupHeadings_OfPlaces_HoldUntilTheNext() => LayoutTest.Gives(
        new SheetSketch("Places").At("A1", "Indicator", "2007/08", "2008/09").At("A2", "Halton").At("A3", "NI 8", 21, 22).At("A4", "Salford").At("A5", "NI 8", 23, 24).At("A6", "NI 154", 1900, 1500).At("A7", "Warrington").At("A8", "NI 154", 900, 800),
        "B3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22\nB5: NI 8 Salford 2007/08 = 23\nC5: NI 8 Salford 2008/09 = 24\nB6: NI 154 Salford 2007/08 = 1900\nC6: NI 154 Salford 2008/09 = 1500",
        "'Warrington' is no area that is known here");

    [Fact]
    public void GroupHeadings_OfIndicators_WithPlacesBelow() => LayoutTest.Gives(
        new SheetSketch("Indicators").At("A1", "Area", "2007/08", "2008/09").At("A2", "NI 8 Adults who take part in sport").At("A3", "Halton", 21, 22).At("A4", "Salford", 23, 24).At("A5", "NI 154 Net additional homes").At("A6", "Halton", 512, 430),
        "B3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22\nB4: NI 8 Salford 2007/08 = 23\nC4: NI 8 Salford 2008/09 = 24\nB6: NI 154 Halton 2007/08 = 512\nC6: NI 154 Halton 2008/09 = 430");

    [Fact]
    public void NumeratorDenominatorAndPercentage_OnRowsOfTheirOwn() => LayoutTest.Gives(
        new SheetSketch("Recycling").At("A1", "Indicator", "Line", "2009/10 Q1", "2009/10 Q2").At("A2", "NI 192", "Numerator", 2920, 3010).At("B3", "Denominator", 10000, 10000).At("B4", "Percentage", 29.2, 30.1).At("B5", "Target", 33, 33),
        "C4: NI 192 Halton 2009/10 Q1 = 29.2\nD4: NI 192 Halton 2009/10 Q2 = 30.1", "Rows of targets were left out");

    [Fact]
    public void PlacesAcross_IndicatorsDown_WithAverages() => LayoutTest.Gives(
        new SheetSketch("Benchmarks").At("A1", "Benchmarking 2008/09").At("A3", "Indicator", "Halton", "Salford", "North West", "England", "Family average", "Rank")
            .At("A4", "NI 8", 22, 24, 21.1, 21.6, 20.9, 3).At("A5", "NI 154", 430, 1500, 18110, 182770, 600, 5),
        "B4: NI 8 Halton 2008/09 = 22\nC4: NI 8 Salford 2008/09 = 24\nD4: NI 8 North West 2008/09 = 21.1\nE4: NI 8 England 2008/09 = 21.6\nB5: NI 154 Halton 2008/09 = 430\nC5: NI 154 Salford 2008/09 = 1500\nD5: NI 154 North West 2008/09 = 18110\nE5: NI 154 England 2008/09 = 182770",
        "'Family average', 'Rank' are worked out");

    [Fact]
    public void BlankColumnsBetweenAll_AndMergedYearsOverQuarters() => LayoutTest.Gives(
        new SheetSketch("Gaps").At("A2", "Indicator").At("C2", "2008/09").At("G2", "2009/10").Merge("C2:F2", "G2:J2")
            .At("C3", "Q3", null, "Q4", null, "Q1", null, "Q2").At("A4", "NI 192").At("C4", 27.9, null, 28, null, 29.2, null, 30.1).At("A6", "NI 155").At("C6", 50, null, 70, null, 12, null, 31),
        "C4: NI 192 Halton 2008/09 Q3 = 27.9\nE4: NI 192 Halton 2008/09 Q4 = 28\nG4: NI 192 Halton 2009/10 Q1 = 29.2\nI4: NI 192 Halton 2009/10 Q2 = 30.1\nC6: NI 155 Halton 2008/09 Q3 = 50\nE6: NI 155 Halton 2008/09 Q4 = 70\nG6: NI 155 Halton 2009/10 Q1 = 12\nI6: NI 155 Halton 2009/10 Q2 = 31");

    [Fact]
    public void DatesOfQuarterEnds_AreQuarters() => LayoutTest.Gives(
        new SheetSketch("Dates").At("A1", "Indicator", new DateOnly(2009, 6, 30), new DateOnly(2009, 9, 30), new DateOnly(2009, 12, 31), new DateOnly(2010, 3, 31)).At("A2", "NI 192", 29.2, 30.1, 30, 30.2),
        "B2: NI 192 Halton 2009/10 Q1 = 29.2\nC2: NI 192 Halton 2009/10 Q2 = 30.1\nD2: NI 192 Halton 2009/10 Q3 = 30\nE2: NI 192 Halton 2009/10 Q4 = 30.2");

    [Fact]
    public void OneSheetForEachWard_IsNeverTheWholeBorough() => LayoutTest.Gives(
        new SheetSketch("Appleton").At("A1", "Ward: Appleton").At("A3", "Indicator", "2008/09").At("A4", "NI 154", 12),
        "", "'Appleton' is no area that is known here");

    [Fact]
    public void Wards_WithTheBoroughAsTheTotal() => LayoutTest.Gives(
        new SheetSketch("NI 154").At("A1", "Net additional homes (NI 154)").At("A3", "Ward", "2007/08", "2008/09").At("A4", "Appleton", 12, 10).At("A5", "Farnworth", 500, 420).At("A6", "Halton", 512, 430),
        "B6: NI 154 Halton 2007/08 = 512\nC6: NI 154 Halton 2008/09 = 430", "'Appleton' is no area that is known here");

    [Fact]
    public void GroupHeadings_OfYears_OverQuarters() => LayoutTest.Gives(
        new SheetSketch("NI 192").At("A1", "Household waste reused, recycled or composted (NI 192)").At("A3", "Quarter", "Halton").At("A4", "2008/09").At("A5", "Q3", 27.9).At("A6", "Q4", 28).At("A7", "2009/10").At("A8", "Q1", 29.2),
        "B5: NI 192 Halton 2008/09 Q3 = 27.9\nB6: NI 192 Halton 2008/09 Q4 = 28\nB8: NI 192 Halton 2009/10 Q1 = 29.2");

    [Fact]
    public void TablesBelowOneAnother_EachWithItsIndicatorAndYear() => LayoutTest.Gives(
        new SheetSketch("Pack").At("A1", "NI 8 Adults who take part in sport").At("A2", "Area", "2007/08", "2008/09").At("A3", "Halton", 21, 22).At("A6", "NI 154 Net additional homes").At("A7", "Area", "2008/09", "2009/10").At("A8", "Halton", 430, 312),
        "B3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22\nB8: NI 154 Halton 2008/09 = 430\nC8: NI 154 Halton 2009/10 = 312");

    [Fact]
    public void LocalCodesBeforeTitles_AreKnown() => LayoutTest.Gives(
        new SheetSketch("PCT").At("A1", "Measure", "Apr-09", "May-09").At("A2", "VSB 3: calls answered in time (%)", 71.2, 73.5), "B2: VSB 3 Halton Apr 2009 = 71.2\nC2: VSB 3 Halton May 2009 = 73.5");
}
