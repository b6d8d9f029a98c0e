namespace LspDashboard.Tests.Core.Importing.Tables.Layouts;

/// <summary>Layouts of national publishers that no rule was written for. Figures are made up; what must be read was worked out by hand.</summary>
public class PublisherLayoutTests
{
    [Fact]
    public void Police_RollingYearsByForceAndDivision_WithChangeAndRank() => LayoutTest.Gives(
        new SheetSketch("iQuanta").At("A1", "Serious acquisitive crime (NI 16): crimes per 1,000 residents, rolling 12 months")
            .At("A3", "Force", "CDRP", "Nov-07 to Oct-08", "Nov-08 to Oct-09", "% change", "Rank in MSG")
            .At("A4", "Cheshire", "Halton", 14.2, 12.1, -14.8, 7)
            .At("A5", "Greater Manchester", "Salford", 21.9, 19.3, -11.9, 12),
        "C4: NI 16 Halton Oct 2008 = 14.2\nD4: NI 16 Halton Oct 2009 = 12.1\nC5: NI 16 Salford Oct 2008 = 21.9\nD5: NI 16 Salford Oct 2009 = 19.3",
        "'% change', 'Rank in MSG' are worked out from other figures");

    [Fact]
    public void Health_PlanAndActualRowsByMonth_WithYearToDate() => LayoutTest.Gives(
        new SheetSketch("Vital Signs").At("A1", "Halton and St Helens PCT: Vital Signs monitoring return 2009/10")
            .At("A3", "Ref", "Indicator", "Line", "Apr", "May", "Jun", "Jan", "YTD")
            .At("A4", "VSB 3", "Calls answered within 8 minutes", "Plan", 75, 75, 75, 75, 75)
            .At("C5", "Actual", 71.2, 73.5, 76, 70.1, 72.9)
            .Merge("A4:A5", "B4:B5"),
        "D5: VSB 3 Halton Apr 2009 = 71.2\nE5: VSB 3 Halton May 2009 = 73.5\nF5: VSB 3 Halton Jun 2009 = 76\nG5: VSB 3 Halton Jan 2010 = 70.1",
        "Rows of targets were left out", "'YTD' is worked out from other figures");

    [Fact]
    public void Education_MatrixWithAuthorityNumbers() => LayoutTest.Gives(
        new SheetSketch("Table 15").At("A1", "NI 75: pupils with five good GCSEs, by academic year")
            .At("A3", "LEA Number", "LEA", "2007/08", "2008/09", "2009/10")
            .At("A4", 355, "Salford", 38.1, 41.2, 45.5).At("A5", 876, "Halton", 40.2, 44.3, 49.9).At("B6", "England", 47.6, 49.8, 53.5),
        "C4: NI 75 Salford 2007/08 academic = 38.1\nD4: NI 75 Salford 2008/09 academic = 41.2\nE4: NI 75 Salford 2009/10 academic = 45.5\n"
        + "C5: NI 75 Halton 2007/08 academic = 40.2\nD5: NI 75 Halton 2008/09 academic = 44.3\nE5: NI 75 Halton 2009/10 academic = 49.9\n"
        + "C6: NI 75 England 2007/08 academic = 47.6\nD6: NI 75 England 2008/09 academic = 49.8\nE6: NI 75 England 2009/10 academic = 53.5");

    [Fact]
    public void Nomis_MetadataOnTop_CountBesideRate() => LayoutTest.Gives(
        new SheetSketch("Data").At("A1", "Working age people on out of work benefits").At("A2", "ONS Crown Copyright Reserved [from Nomis on 12 October 2009]")
            .At("A4", "Date").At("B4", "12 months to June 2009").At("A5", "Gender").At("B5", "Total")
            .At("A8", "Area", "number", "rate").At("A9", "Halton", 13100, 17.2).At("A10", "Stockport", 18900, 10.9)
            .At("A12", "Rates are of residents of working age."),
        "C9: NI 152 Halton 2009/10 Q1 = 17.2\nC10: NI 152 Stockport 2009/10 Q1 = 10.9");

    [Fact]
    public void Nomis_MonthsDownAndPlacesAcross() => LayoutTest.Gives(
        new SheetSketch("Data").At("A1", "Calls answered within 8 minutes (per cent)").At("A3", "Date", "Halton", "Salford", "North West", "England")
            .At("A4", "August 2009", 71, 68, 70, 74).At("A5", "September 2009", 72, 69, 71, 75),
        "B4: VSB 3 Halton Aug 2009 = 71\nC4: VSB 3 Salford Aug 2009 = 68\nD4: VSB 3 North West Aug 2009 = 70\nE4: VSB 3 England Aug 2009 = 74\n"
        + "B5: VSB 3 Halton Sep 2009 = 72\nC5: VSB 3 Salford Sep 2009 = 69\nD5: VSB 3 North West Sep 2009 = 71\nE5: VSB 3 England Sep 2009 = 75");

    [Fact]
    public void AuditCommission_LongWithQuartiles() => LayoutTest.Gives(
        new SheetSketch("Places Analysis Tool").At("A1", "Authority", "Indicator", "Period", "Quartile position", "Value", "Numerator", "Denominator")
            .At("A2", "Halton UA", "NI 8", "2008/09", 4, 20.1, 201, 1000),
        "E2: NI 8 Halton 2008/09 = 20.1");

    [Fact]
    public void Fingertips_LongOfAllPlaces_ReadsOursAndLeavesTheOthersOut()
    {
        var rows = Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"90776,NI 112,E12000002,North West region,E070009{i:00},Elsewhere {i},Districts,Female,<18 yrs,2008,{30 + i},{28 + i},{32 + i},50,1600,20080000"));
        LayoutTest.Gives(new Halton(), LayoutTest.Csv("Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Time period Sortable\n"
            + string.Join('\n', rows) + "\n90776,NI 112,E12000002,North West region,E06000006,Halton,Districts,Female,<18 yrs,2008,51.2,44.5,58.7,133,2598,20080000\n"), "fingertips.csv",
            "K42: NI 112 Halton 2008 = 51.2", "40 places that are not known here were left out");
    }

    [Fact]
    public void Fingertips_PooledYearsOfAllPlaces()
    {
        var rows = Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"Obese adults,E070009{i:00},Elsewhere {i},2010 - 12,{20 + i}"));
        LayoutTest.Gives(new Halton(), LayoutTest.Csv("Indicator Name,Area Code,Area Name,Time period,Value\n" + string.Join('\n', rows) + "\nObese adults,E06000006,Halton,2010 - 12,29.3\nObese adults,E92000001,England,2010 - 12,24\n"), "fingertips.csv",
            "E42: LOC 7 Halton 2010-12 = 29.3\nE43: LOC 7 England 2010-12 = 24", "40 places that are not known here were left out");
    }

    [Fact]
    public void Sdg_RowsForGroupsOfPeople_AreNotTheWholeOfThem() => LayoutTest.Gives(
        new SheetSketch("NI 112").At("A1", "Year", "Area", "Age", "Value")
            .At("A2", 2007, "Halton", "Under 16", 9.1).At("A3", 2008, "Halton", "Under 16", 8.7).At("A4", 2007, "Halton", "Under 18", 53.1).At("A5", 2008, "Halton", "Under 18", 51.2),
        "", "2 tables could be NI 112");

    [Fact]
    public void LiveTable_TwoCodesMarksOnYearsAndTotals() => LayoutTest.Gives(
        new SheetSketch("Live Table 122").At("A1", "Table 122: net additional homes (NI 154) by local authority district, England")
            .At("A5", "DCLG code", "New ONS code", "Lower tier authority", "2007-08", "2008-09 R", "2009-10 P", "Total")
            .At("C6", "England", 223530, 182770, 144870, 551170).At("C7", "North West", 27360, 18110, 12000, 57470)
            .At("A9", "E0601", "E06000006", "Halton UA", 512, 430, 312, 1254).At("A10", "E4206", "E08000006", "Salford", 1900, 1500, 1100, 4500)
            .At("A12", "R Revised from previous release").At("A13", "P Provisional"),
        "D6: NI 154 England 2007/08 = 223530\nE6: NI 154 England 2008/09 = 182770\nF6: NI 154 England 2009/10 = 144870\n"
        + "D7: NI 154 North West 2007/08 = 27360\nE7: NI 154 North West 2008/09 = 18110\nF7: NI 154 North West 2009/10 = 12000\n"
        + "D9: NI 154 Halton 2007/08 = 512\nE9: NI 154 Halton 2008/09 = 430\nF9: NI 154 Halton 2009/10 = 312\n"
        + "D10: NI 154 Salford 2007/08 = 1900\nE10: NI 154 Salford 2008/09 = 1500\nF10: NI 154 Salford 2009/10 = 1100",
        "'Total' is worked out from other figures, or about no one period");

    [Fact]
    public void Congestion_BaselineYearInBrackets() => LayoutTest.Gives(
        new SheetSketch("CGN0201").At("A1", "Adults who take part in sport (NI 8)").At("A3", "Area", "2004/05 (baseline)", "2005/06", "2006/07", "Change since 2004/05")
            .At("A4", "Halton", 20, 21, 22, 2).At("A5", "Salford", 23, 22, 21, -2),
        "B4: NI 8 Halton 2004/05 = 20\nC4: NI 8 Halton 2005/06 = 21\nD4: NI 8 Halton 2006/07 = 22\nB5: NI 8 Salford 2004/05 = 23\nC5: NI 8 Salford 2005/06 = 22\nD5: NI 8 Salford 2006/07 = 21",
        "'Change since 2004/05' is worked out from other figures");

    [Fact]
    public void Carbon_SixColumnsAYear_ReadsTheOneThatIsNamed() => LayoutTest.Gives(
        new SheetSketch("2005-2006").At("A1", "Local authority carbon dioxide emissions estimates (kt CO2)")
            .At("C3", 2005).At("I3", 2006).Merge("C3:H3", "I3:N3")
            .At("A4", "LA code", "LA name", "Industry and commercial", "Domestic", "Road transport", "Total", "Population ('000s, mid-year estimate)", "Carbon dioxide per head", "Industry and commercial", "Domestic", "Road transport", "Total", "Population ('000s, mid-year estimate)", "Carbon dioxide per head")
            .At("A5", "00ET", "Halton UA", 700, 280, 220, 1200, 119, 10.1, 690, 275, 221, 1186, 119.2, 9.9)
            .At("A6", "00BR", "Salford", 600, 520, 480, 1600, 217, 7.4, 610, 515, 470, 1595, 218, 7.3),
        "H5: NI 186 Halton 2005 = 10.1\nN5: NI 186 Halton 2006 = 9.9\nH6: NI 186 Salford 2005 = 7.4\nN6: NI 186 Salford 2006 = 7.3");

    [Fact]
    public void InteractiveTool_LongOfAllAuthorities()
    {
        var rows = Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"KS4,NI 75,2008-09,Elsewhere {i},{30 + i},{100 + i},1"));
        LayoutTest.Gives(new Halton(), LayoutTest.Csv("Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n" + string.Join('\n', rows) + "\nKS4,NI 75,2008-09,Halton,44.3,876,981\nKS4,NI 75,2008-09,England,49.8,970,-\n"), "lait.csv",
            "E42: NI 75 Halton 2008/09 academic = 44.3\nE43: NI 75 England 2008/09 academic = 49.8", "40 places that are not known here were left out");
    }

    [Fact]
    public void LiveTable_NationalTotalsWithYearsDown() => LayoutTest.Gives(
        new SheetSketch("Table 1000").At("A1", "Table 1000: affordable homes, England").At("A3", "Year", "Social rent", "Intermediate rent", "All affordable").At("A4", "2008-09", 31090, 1710, 55510).At("A5", "2009-10 P", 33180, 2560, 57980),
        "", "are not among the indicators of Halton");

    [Fact]
    public void Sdg_HeadlineBesideGroups_IsAskedAbout() => LayoutTest.Gives(
        new SheetSketch("NI 8").At("A1", "Year", "Area", "Sex", "Value").At("A2", "2008/09", "Halton", null, 22).At("A3", "2008/09", "Halton", "Female", 18).At("A4", "2008/09", "Halton", "Male", 26),
        "", "3 tables could be NI 8");

    [Fact]
    public void Workforce_TwoLevelsOfHeaders_IndicatorUnderPlace() => LayoutTest.Gives(
        new SheetSketch("Compare").At("B1", "Halton", null, "Salford").Merge("B1:C1", "D1:E1").At("A2", "Year", "NI 8", "NI 154", "NI 8", "NI 154").At("A3", "2007/08", 21, 512, 23, 1900).At("A4", "2008/09", 22, 430, 24, 1500),
        "B3: NI 8 Halton 2007/08 = 21\nC3: NI 154 Halton 2007/08 = 512\nD3: NI 8 Salford 2007/08 = 23\nE3: NI 154 Salford 2007/08 = 1900\nB4: NI 8 Halton 2008/09 = 22\nC4: NI 154 Halton 2008/09 = 430\nD4: NI 8 Salford 2008/09 = 24\nE4: NI 154 Salford 2008/09 = 1500");
}
