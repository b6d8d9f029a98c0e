namespace LspDashboard.Tests.Core.Importing.Tables.Layouts;

/// <summary>Tables in which a wrong number is easily taken for the right one.</summary>
public class ConfusingLayoutTests
{
    [Fact]
    public void TargetBeforeActual_OfOneYear() => LayoutTest.Gives(
        new SheetSketch("Year end").At("A1", "Indicator", "Target 2009/10", "Outturn 2008/09", "Actual 2009/10", "Variance").At("A2", "NI 154", 500, 430, 312, -188).At("A3", "NI 8", 24, 22, 23, -1),
        "C2: NI 154 Halton 2008/09 = 430\nD2: NI 154 Halton 2009/10 = 312\nC3: NI 8 Halton 2008/09 = 22\nD3: NI 8 Halton 2009/10 = 23", "'Variance' is worked out", "Columns of targets were left out");

    [Fact]
    public void OnlyTargets_GiveNothing() => LayoutTest.Gives(
        new SheetSketch("Targets").At("A1", "Indicator", "2009/10 target", "2010/11 target").At("A2", "NI 154", 500, 550).At("A3", "NI 8", 24, 25), "", "Columns of targets were left out");

    [Fact]
    public void CumulativeMonths_AreNoQuarter() => LayoutTest.Gives(
        new SheetSketch("Cumulative").At("A1", "Indicator", "Apr-Jun 2009", "Apr-Sep 2009", "Apr-Dec 2009").At("A2", "NI 192", 29.2, 29.7, 29.8),
        "B2: NI 192 Halton 2009/10 Q1 = 29.2", "'Apr-Sep 2009' runs from April to September, which is no quarter");

    [Fact]
    public void TwoYearsInOneRange_AreNoYear() => LayoutTest.Gives(
        new SheetSketch("Long").At("A1", "Indicator", "Apr 2006 to Mar 2008", "Apr 2008 to Mar 2009").At("A2", "NI 8", 21, 22), "C2: NI 8 Halton 2008/09 = 22", "runs over 24 months");

    [Fact]
    public void PopulationAndIntervals_AreNotTheFigure() => LayoutTest.Gives(
        new SheetSketch("Conceptions").At("A1", "Under-18 conceptions (NI 112), 2008").At("A3", "Area", "Population", "Number", "Rate", "Lower CI", "Upper CI").At("A4", "Halton", 2598, 133, 51.2, 43.2, 60.4).At("A5", "Salford", 4000, 222, 55.5, 48.7, 63),
        "D4: NI 112 Halton 2008 = 51.2\nD5: NI 112 Salford 2008 = 55.5");

    [Fact]
    public void TotalsRow_WithoutAName_IsNoPlace() => LayoutTest.Gives(
        new SheetSketch("NI 154").At("A1", "Net additional homes (NI 154)").At("A3", "Area", "2008/09").At("A4", "Halton", 430).At("A5", "Salford", 1500).At("A6", "Total", 1930),
        "B4: NI 154 Halton 2008/09 = 430\nB5: NI 154 Salford 2008/09 = 1500", "'Total' is no area that is known here");

    [Fact]
    public void UnheadedColumnBesideAPeriod_IsSomebodysWorking() => LayoutTest.Gives(
        new SheetSketch("Working").At("A1", "Indicator", "2007/08", "2008/09").At("A2", "NI 154", 512, 430, -82).At("A3", "NI 8", 21, 22, 1),
        "B2: NI 154 Halton 2007/08 = 512\nC2: NI 154 Halton 2008/09 = 430\nB3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22");

    [Fact]
    public void MistypedYearAmongYears_IsRefusedNotDropped() => LayoutTest.Gives(
        new SheetSketch("Typo").At("A1", "Indicator", "2006/07", "2007/08", "2008/9").At("A2", "NI 154", 600, 512, 430), "B2: NI 154 Halton 2006/07 = 600\nC2: NI 154 Halton 2007/08 = 512", "'2008/9' is not a period");

    [Fact]
    public void QuartersWithoutAYear_AreRefused() => LayoutTest.Gives(
        new SheetSketch("Quarters").At("A1", "Indicator", "Q1", "Q2").At("A2", "NI 192", 29.2, 30.1), "", "'Q1' is not a period");

    [Fact]
    public void QuartersOfACalendarYear_AreAskedAbout() => LayoutTest.Gives(
        new SheetSketch("Quarters").At("A1", "Performance 2009").At("A3", "Indicator", "Q1", "Q2").At("A4", "NI 192", 29.2, 30.1), "", "can be January to March or quarter 1 of a financial year");

    [Fact]
    public void MenAndWomen_WithoutAllTogether_AreAskedAbout() => LayoutTest.Gives(
        new SheetSketch("NI 8").At("A1", "Adults who take part in sport (NI 8)").At("A3", "Area", "Sex", "2007/08", "2008/09").At("A4", "Halton", "Men", 24, 25).At("B5", "Women", 18, 19).At("A6", "Salford", "Men", 26, 27).At("B7", "Women", 19, 20),
        "", "2 tables could be NI 8");

    [Fact]
    public void HiddenSheetsRowsAndColumns_AreSaid() => LayoutTest.Gives(
        new SheetSketch("Open").At("A1", "Indicator", "2007/08", "2008/09").At("A2", "NI 154", 512, 430).At("A3", "NI 8", 21, 22).HideColumn(2).HideRow(3)
            .Sheet("Old").At("A1", "Indicator", "2007/08").At("A2", "NI 154", 999).HideSheet(),
        "B2: NI 154 Halton 2007/08 = 512\nC2: NI 154 Halton 2008/09 = 430\nB3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22",
        "Hidden columns (B) were read like the others", "1 hidden row was read like the others", "Sheet 'Old' is hidden in the workbook, and nothing was read from it");

    [Fact]
    public void LastYearBesideActual_IsLeftOut() => LayoutTest.Gives(
        new SheetSketch("Q2 2009-10").At("A1", "Indicator", "Last year", "Actual", "Target", "Next milestone").At("A2", "NI 192", 28.4, 30.1, 33, 34).At("A3", "NI 155", 40, 31, 45, 60),
        "C2: NI 192 Halton 2009/10 Q2 = 30.1\nC3: NI 155 Halton 2009/10 Q2 = 31", "'Last year' is worked out from other figures");

    [Fact]
    public void TwoYearsUnderPooledYears_AreAskedAbout() => LayoutTest.Gives(
        new SheetSketch("LOC 7").At("A1", "Indicator", "2001-02", "2002-03").At("A2", "LOC 7", 20.1, 20.8),
        "B2: LOC 7 Halton 2001-02 = 20.1\nC2: LOC 7 Halton 2002-03 = 20.8", "Suspect LOC 7 B1: '2001-02' can be two calendar years together or one financial year", "Suspect LOC 7 C1: '2002-03' can be");

    [Fact]
    public void WordsInTheFirstRowOfFigures_DoNotHideTheRow() => LayoutTest.Gives(
        new SheetSketch("First").At("A1", "Indicator", "2007/08", "2008/09", "2009/10").At("A2", "NI 154", "about 500", 430, 312).At("A3", "NI 8", 21, 22, 23),
        "C2: NI 154 Halton 2008/09 = 430\nD2: NI 154 Halton 2009/10 = 312\nB3: NI 8 Halton 2007/08 = 21\nC3: NI 8 Halton 2008/09 = 22\nD3: NI 8 Halton 2009/10 = 23", "'about 500' is text where a number is expected");

    [Fact]
    public void WordsUnderAPeriodOnly_AreRefusedNotDropped() => LayoutTest.Gives(
        new SheetSketch("Words").At("A1", "Indicator", "2008/09", "2009/10").At("A2", "NI 154", 430, "about 300").At("A3", "NI 8", 22, "up a little"),
        "B2: NI 154 Halton 2008/09 = 430\nB3: NI 8 Halton 2008/09 = 22", "'about 300' is text where a number is expected", "'up a little' is text where a number is expected");

    [Fact]
    public void TwoCodesInATitle_NameNeither() => LayoutTest.Gives(
        new SheetSketch("Homes").At("A1", "Homes: NI 154 and NI 155").At("A3", "Area", "2007/08", "2008/09").At("A4", "Halton", 512, 430), "", "were left out");

    [Fact]
    public void AverageOfWardsRow_AndTotalYearRow_AreRefused() => LayoutTest.Gives(
        new SheetSketch("NI 8").At("A1", "NI 8").At("A3", "Year", "Halton", "Salford").At("A4", "2007/08", 21, 23).At("A5", "2008/09", 22, 24).At("A6", "Average", 21.5, 23.5),
        "B4: NI 8 Halton 2007/08 = 21\nC4: NI 8 Salford 2007/08 = 23\nB5: NI 8 Halton 2008/09 = 22\nC5: NI 8 Salford 2008/09 = 24", "'Average' is not a period");

    [Fact]
    public void PercentOfTarget_IsNotTheFigure() => LayoutTest.Gives(
        new SheetSketch("Achieved").At("A1", "Indicator", "2008/09", "2009/10", "2009/10 target", "% of target", "Difference", "Position out of 11").At("A2", "NI 154", 430, 312, 500, 62, -188, 9),
        "B2: NI 154 Halton 2008/09 = 430\nC2: NI 154 Halton 2009/10 = 312", "'Difference'", "'% of target'", "'Position out of 11'");

    [Fact]
    public void TargetWordsUnderAMergedYear_InAnyOrder() => LayoutTest.Gives(
        new SheetSketch("Years").At("A1", "Indicator", "2008/09", null, null, "2009/10").Merge("B1:D1", "E1:G1").At("B2", "LAA target", "Outturn", "Change", "LAA target", "Outturn", "Change").At("A3", "NI 154", 500, 430, -82, 520, 312, -118),
        "C3: NI 154 Halton 2008/09 = 430\nF3: NI 154 Halton 2009/10 = 312", "Columns of targets were left out", "'Change' is worked out");

    [Fact]
    public void AnotherPlacesSheet_IsNotOurs() => LayoutTest.Gives(
        new SheetSketch("Data").At("A1", "Area", "Warrington").At("A3", "Indicator", "2007/08", "2008/09").At("A4", "NI 154", 900, 800), "", "'Warrington' is no area that is known here");

    [Fact]
    public void RegionAndEnglandRowsBesideOurs_KeepTheirPlaces() => LayoutTest.Gives(
        new SheetSketch("NI 8").At("A1", "NI 8").At("A2", "Area", "2008/09").At("A3", "Halton", 22).At("A4", "North West region", 21).At("A5", "ENGLAND", 21.6),
        "B3: NI 8 Halton 2008/09 = 22\nB5: NI 8 England 2008/09 = 21.6", "'North West region' is no area that is known here");

    [Fact]
    public void MonthlyFiguresForAQuarterlyIndicator_AreNotItsQuarter() => LayoutTest.Gives(
        new SheetSketch("Monthly 2009-10").At("A1", "Waste, 2009/10").At("A3", "Indicator", "Apr", "May", "Jun", "Q1").At("A4", "NI 192", 28, 29, 30.6, 29.2),
        "E4: NI 192 Halton 2009/10 Q1 = 29.2", "'Apr 2009' is a month, and this indicator is reported by quarter");

    [Fact]
    public void CountsUnderARatesCode_AreNotTheRate() => LayoutTest.Gives(
        new SheetSketch("Counts").At("A1", "NI 112: number of conceptions").At("A3", "Area", "2007", "2008").At("A4", "Halton", 140, 133).At("A5", "Salford", 230, 222), "", "were left out");
}
