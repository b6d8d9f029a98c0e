using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Tables;

/// <summary>
/// Extracts of published workbooks in exactly their shape (Crown copyright, Open Government Licence v3; walking by borough: Sport England
/// and the Department for Transport, OGL v3). What is expected was read off the workbooks by their columns.
/// </summary>
public class PublishedLayoutTests
{
    // Public Health England, adult obesity 2012-14: a blank leading column, blank columns between, a group row.
    [Fact]
    public void Of_ShareColumnsWithIntervals_ReadsEachWithItsEnds()
    {
        var read = Read(new SheetSketch("Adjusted_data")
            .At("B1", "Adjusted prevalence of underweight, healthy weight, overweight, and obesity among adults in England, 2012-2014")
            .At("B2", "Source: Active People Survey")
            .At("O2", "See notes sheet for methods and definitions")
            .At("B4", "Area Code", "Area Name", "Weighted Sample", "Unweighted Sample", null, "% Underweight", "95% LCI", "95% UCI", null, "% Healthy weight", "95% LCI", "95% UCI", null, "% Overweight (not including obese)", "95% LCI", "95% UCI", null, "% Obese", "95% LCI", "95% UCI", null, "% Excess weight", "95% LCI", "95% UCI")
            .At("B6", "E92000001", "England", 424046.0356515396, 427622, null, 0.01210422764361804, 0.011780833084682342, 0.012436387956802379, null, 0.34197497390487075, 0.34055318068489393, 0.34339676712484757, null, 0.4059899392440314, 0.4045180585566246, 0.40746181993143815, null, 0.23993085920747992, 0.23865092491323467, 0.24121079350172517, null, 0.6459207984515114, 0.6444874297607057, 0.6473541671423171)
            .At("B7", "English regions:")
            .At("B8", "E12000001", "North East", 21262.153368700016, 16015, null, 0.009669743992283625, 0.008267364760168516, 0.011307294224977789, null, 0.3038686590329601, 0.2967454913560881, 0.31099182670983216, null, 0.41922356389459936, 0.41158147727266314, 0.4268656505165356, null, 0.2672380330801569, 0.26038448896356686, 0.274091577196747, null, 0.6864615969747563, 0.6792764093426368, 0.6936467846068758)
            .At("B9", "E12000002", "North West", 56661.66988819967, 54136, null, 0.01149122044381541, 0.010627447832866224, 0.012424316728777939, null, 0.32710491805430963, 0.3231528699400525, 0.3310569661685668, null, 0.41132851378341856, 0.4071834051433749, 0.4154736224234622, null, 0.25007534771845646, 0.2464273944590188, 0.25372330097789414, null, 0.6614038615018749, 0.6574174752827981, 0.6653902477209517)
            .At("B51", "E06000006", "Halton", 980.6343843000009, 1325, null, 0.01069829466309077, 0.006403414840592478, 0.01782215357782067, null, 0.2508474814245815, 0.22750590701088047, 0.27418905583828257, null, 0.4016857023437739, 0.37528910004192034, 0.4280823046456274, null, 0.3367685215685537, 0.3113214118481449, 0.3622156312889625, null, 0.7384542239123276, 0.7147908973767181, 0.7621175504479372)
            .At("B308", "E08000006", "Salford", 1838.5442483999989, 1303, null, 0.010657136708595092, 0.006345616170366345, 0.017845502706304174, null, 0.33746230222086804, 0.31178828590852986, 0.3631363185332062, null, 0.38385492365177937, 0.35744902621237984, 0.4102608210911789, null, 0.26802563741875735, 0.2439758087389576, 0.29207546609855706, null, 0.6518805610705367, 0.6260148729948396, 0.6777462491462338)
            .Merge("O2:T2"));

        AssertHas(read,
            "G6: % Underweight | England E92000001 | 2012-2014 | 0.01210422764361804 [H6, I6]",
            "K6: % Healthy weight | England E92000001 | 2012-2014 | 0.34197497390487075 [L6, M6]",
            "O6: % Overweight (not including obese) | England E92000001 | 2012-2014 | 0.4059899392440314 [P6, Q6]",
            "S6: % Obese | England E92000001 | 2012-2014 | 0.23993085920747992 [T6, U6]",
            "W6: % Excess weight | England E92000001 | 2012-2014 | 0.6459207984515114 [X6, Y6]",
            "G8: % Underweight | North East E12000001 | 2012-2014 | 0.009669743992283625 [H8, I8]",
            "K8: % Healthy weight | North East E12000001 | 2012-2014 | 0.3038686590329601 [L8, M8]",
            "O8: % Overweight (not including obese) | North East E12000001 | 2012-2014 | 0.41922356389459936 [P8, Q8]",
            "S8: % Obese | North East E12000001 | 2012-2014 | 0.2672380330801569 [T8, U8]",
            "W8: % Excess weight | North East E12000001 | 2012-2014 | 0.6864615969747563 [X8, Y8]",
            "G9: % Underweight | North West E12000002 | 2012-2014 | 0.01149122044381541 [H9, I9]",
            "K9: % Healthy weight | North West E12000002 | 2012-2014 | 0.32710491805430963 [L9, M9]",
            "O9: % Overweight (not including obese) | North West E12000002 | 2012-2014 | 0.41132851378341856 [P9, Q9]",
            "S9: % Obese | North West E12000002 | 2012-2014 | 0.25007534771845646 [T9, U9]",
            "W9: % Excess weight | North West E12000002 | 2012-2014 | 0.6614038615018749 [X9, Y9]",
            "G51: % Underweight | Halton E06000006 | 2012-2014 | 0.01069829466309077 [H51, I51]",
            "K51: % Healthy weight | Halton E06000006 | 2012-2014 | 0.2508474814245815 [L51, M51]",
            "O51: % Overweight (not including obese) | Halton E06000006 | 2012-2014 | 0.4016857023437739 [P51, Q51]",
            "S51: % Obese | Halton E06000006 | 2012-2014 | 0.3367685215685537 [T51, U51]",
            "W51: % Excess weight | Halton E06000006 | 2012-2014 | 0.7384542239123276 [X51, Y51]",
            "G308: % Underweight | Salford E08000006 | 2012-2014 | 0.010657136708595092 [H308, I308]",
            "K308: % Healthy weight | Salford E08000006 | 2012-2014 | 0.33746230222086804 [L308, M308]",
            "O308: % Overweight (not including obese) | Salford E08000006 | 2012-2014 | 0.38385492365177937 [P308, Q308]",
            "S308: % Obese | Salford E08000006 | 2012-2014 | 0.26802563741875735 [T308, U308]",
            "W308: % Excess weight | Salford E08000006 | 2012-2014 | 0.6518805610705367 [X308, Y308]");
    }

    // ONS, regional GDP: "2019\n[note 3]", and note 3 says Provisional.
    [Fact]
    public void Of_YearsAcrossWithANoteOnALine_ReadsTheYearAndThatItIsProvisional()
    {
        var read = Read(new SheetSketch("Table 7")
            .At("A1", "Table 7: Local Authority: Gross Domestic Product (GDP) [note 1] per head [note 2] at current market prices")
            .At("Y1", "pounds")
            .At("A2", "ITL1 Region", "LA code", "LA name")
            .At("R2", 2012, 2013, 2014, 2015, 2016, 2017, 2018, "2019\n[note 3]")
            .At("A3", "North East", "E06000001", "Hartlepool")
            .At("R3", 15486, 15812, 15667, 16722, 17826, 18156, 17982, 18406)
            .At("A22", "North West", "E08000006", "Salford")
            .At("R22", 27536, 29943, 31622, 31266, 30885, 31196, 33328, 34205)
            .At("A48", "North West", "E06000006", "Halton")
            .At("R48", 29522, 31246, 32477, 33592, 33068, 35064, 36023, 36257)
            .At("A379", "Note 1 Workplace-based estimates are allocated to the region in which the economic activity takes place. ")
            .At("A380", "Note 2 Components may not sum to totals as a result of rounding.")
            .At("A381", "Note 3 Provisional. "));

        AssertHas(read,
            "R3:  | Hartlepool E06000001 | 2012 | 15486 []",
            "S3:  | Hartlepool E06000001 | 2013 | 15812 []",
            "T3:  | Hartlepool E06000001 | 2014 | 15667 []",
            "U3:  | Hartlepool E06000001 | 2015 | 16722 []",
            "V3:  | Hartlepool E06000001 | 2016 | 17826 []",
            "W3:  | Hartlepool E06000001 | 2017 | 18156 []",
            "X3:  | Hartlepool E06000001 | 2018 | 17982 []",
            "Y3:  | Hartlepool E06000001 | 2019 | 18406 [] Provisional",
            "R22:  | Salford E08000006 | 2012 | 27536 []",
            "S22:  | Salford E08000006 | 2013 | 29943 []",
            "T22:  | Salford E08000006 | 2014 | 31622 []",
            "U22:  | Salford E08000006 | 2015 | 31266 []",
            "V22:  | Salford E08000006 | 2016 | 30885 []",
            "W22:  | Salford E08000006 | 2017 | 31196 []",
            "X22:  | Salford E08000006 | 2018 | 33328 []",
            "Y22:  | Salford E08000006 | 2019 | 34205 [] Provisional",
            "R48:  | Halton E06000006 | 2012 | 29522 []",
            "S48:  | Halton E06000006 | 2013 | 31246 []",
            "T48:  | Halton E06000006 | 2014 | 32477 []",
            "U48:  | Halton E06000006 | 2015 | 33592 []",
            "V48:  | Halton E06000006 | 2016 | 33068 []",
            "W48:  | Halton E06000006 | 2017 | 35064 []",
            "X48:  | Halton E06000006 | 2018 | 36023 []",
            "Y48:  | Halton E06000006 | 2019 | 36257 [] Provisional");
    }

    // DCLG, council tax base 2013: numbered columns, two tables below one another, codes such as E0601.
    [Fact]
    public void Of_TwoTablesBelowOneAnother_ReadsBoth()
    {
        var read = Read(new SheetSketch("Data")
            .At("A1", "CTB*", null, null, "Source:- CTB (2013)", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
            .At("E2", "Total number")
            .At("N2", "Number of dwellings")
            .At("A3", "*for supplementary data see table")
            .At("E3", "A", "B", "C", "D", "E", "F", "G", "H", "Total", "A")
            .At("A4", " below")
            .At("B5", "Class", "Region")
            .At("A6", "E3831", "SD", "SE", "Adur", 2688, 4945, 11303, 6088, 1887, 700, 302, 10, 27923, 50)
            .At("A119", "E0601", "UA", "NW", "Halton UA", 25971, 11783, 7763, 4704, 3306, 1047, 357, 40, 54971, 476)
            .At("A228", "E4206", "Met", "NW", "Salford", 59042, 23213, 15369, 7442, 3284, 1380, 834, 101, 110665, 1939)
            .At("A695", "CTB1 Part 2", null, null, 1)
            .At("E696", "Total equivalent number of dwellings after discounts exemptions and disabled relief ")
            .At("D697", "Source:- CTB (2013)", "Band A entitled to disabled relief reduction ", "A", "B", "C", "D", "E", "F", "G", "H", "Total")
            .At("B698", "Class", "Region")
            .At("A699", "E3831", "SD", "SE", "Adur", 6, 2145.75, 4287, 10190.5, 5532.5, 1750.75, 664, 278.25, 1.75, 24856.5)
            .At("A812", "E0601", "UA", "NW", "Halton UA", 75, 21894.5, 10479.5, 7045.75, 4337.25, 3102, 973, 321, 27.5, 48255.5)
            .At("A921", "E4206", "Met", "NW", "Salford", 132, 47765.25, 20100.75, 13628.5, 6629.5, 2972.5, 1265, 755, 68.5, 93317)
            .Merge("E2:M2", "E696:N696", "A695:C696", "A697:C697", "A1:B2"));

        AssertHas(read,
            "E6: Total number A | Adur E3831 |  | 2688 []",
            "F6: Total number B | Adur E3831 |  | 4945 []",
            "L6: Total number H | Adur E3831 |  | 10 []",
            "M6: Total number Total | Adur E3831 |  | 27923 []",
            "E119: Total number A | Halton UA E0601 |  | 25971 []",
            "F119: Total number B | Halton UA E0601 |  | 11783 []",
            "L119: Total number H | Halton UA E0601 |  | 40 []",
            "M119: Total number Total | Halton UA E0601 |  | 54971 []",
            "E228: Total number A | Salford E4206 |  | 59042 []",
            "F228: Total number B | Salford E4206 |  | 23213 []",
            "L228: Total number H | Salford E4206 |  | 101 []",
            "M228: Total number Total | Salford E4206 |  | 110665 []",
            "E699: Total equivalent number of dwellings after discounts exemptions and disabled relief Band A entitled to disabled relief reduction | Adur E3831 |  | 6 []",
            "F699: Total equivalent number of dwellings after discounts exemptions and disabled relief A | Adur E3831 |  | 2145.75 []",
            "M699: Total equivalent number of dwellings after discounts exemptions and disabled relief H | Adur E3831 |  | 1.75 []",
            "N699: Total equivalent number of dwellings after discounts exemptions and disabled relief Total | Adur E3831 |  | 24856.5 []",
            "E812: Total equivalent number of dwellings after discounts exemptions and disabled relief Band A entitled to disabled relief reduction | Halton UA E0601 |  | 75 []",
            "F812: Total equivalent number of dwellings after discounts exemptions and disabled relief A | Halton UA E0601 |  | 21894.5 []",
            "M812: Total equivalent number of dwellings after discounts exemptions and disabled relief H | Halton UA E0601 |  | 27.5 []",
            "N812: Total equivalent number of dwellings after discounts exemptions and disabled relief Total | Halton UA E0601 |  | 48255.5 []",
            "E921: Total equivalent number of dwellings after discounts exemptions and disabled relief Band A entitled to disabled relief reduction | Salford E4206 |  | 132 []",
            "F921: Total equivalent number of dwellings after discounts exemptions and disabled relief A | Salford E4206 |  | 47765.25 []",
            "M921: Total equivalent number of dwellings after discounts exemptions and disabled relief H | Salford E4206 |  | 68.5 []",
            "N921: Total equivalent number of dwellings after discounts exemptions and disabled relief Total | Salford E4206 |  | 93317 []");
    }

    // ONS, conceptions 2017: nine columns a year, newest first, 20175 is 2017 with note 5, flags in columns of their own.
    [Fact]
    public void Of_NineColumnsAYearWithGluedNotes_ReadsYearsCountsAndRates()
    {
        var read = Read(new SheetSketch("Table 6")
            .At("A3", "Table 6: Under 18 conceptions (numbers and rates) 1,2,3,4 and outcome, 1998 to 2017")
            .At("A4", "England and Wales, Regions (within England), Counties, Unitary Authorities, London Boroughs, Metropolitan Counties, Metropolitan Districts, Non-Metropolitan Districts")
            .At("A6", "Area of usual residence", null, "20175")
            .At("L6", "20165")
            .At("U6", 2015)
            .At("AD6", 2014)
            .At("C7", "Number of Conceptions", "Conception rate per 1,000 women in age group", null, "Maternity rate per 1,000 women in age group", null, "Abortion rate per 1,000 women in age group", null, "Percentage of conceptions leading to abortion", null, "Number of Conceptions", "Conception rate per 1,000 women in age group", null, "Maternity rate per 1,000 women in age group", null, "Abortion rate per 1,000 women in age group", null, "Percentage of conceptions leading to abortion", null, "Number of Conceptions", "Conception rate per 1,000 women in age group", null, "Maternity rate per 1,000 women in age group", null, "Abortion rate per 1,000 women in age group", null, "Percentage of conceptions leading to abortion", null, "Number of Conceptions", "Conception rate per 1,000 women in age group", null, "Maternity rate per 1,000 women in age group", null, "Abortion rate per 1,000 women in age group", null, "Percentage of conceptions leading to abortion")
            .At("A14", "E92000001", "ENGLAND", 15748, 17.8, null, 8.5, null, 9.2, null, 52, null, 17024, 18.8, null, 9.1, null, 9.8, null, 51.9, null, 19080, 20.8, null, 10.1, null, 10.6, null, 51.2, null, 21282, 22.8, null, 11.1, null, 11.7, null, 51.1)
            .At("A19", "E06000005", "Darlington", 40, 23.3, null, 15.7, null, 7.6, "u", 32.5, "u", 44, 24.1, null, 15.3, null, 8.8, "u", 36.4, "u", 48, 25.1, null, 14.1, null, 11, null, 43.8, null, 53, 26.7, null, 16.1, null, 10.6, null, 39.6)
            .At("A39", "E06000006", "Halton", 76, 34.9, null, 17.4, null, 17.4, null, 50, null, 58, 26.2, null, 12.6, null, 13.5, null, 51.7, null, 81, 36.6, null, 20.3, null, 16.3, null, 44.4, null, 72, 31.5, null, 17, null, 14.4, null, 45.8)
            .At("A56", "E08000006", "Salford", 117, 30.7, null, 14.1, null, 16.5, null, 53.8, null, 123, 31.5, null, 13.6, null, 17.9, null, 56.9, null, 127, 32, null, 15.1, null, 16.9, null, 52.8, null, 125, 31.3, null, 14.3, null, 17, null, 54.4)
            .At("B461", "Not stated5", 0, "z", null, "z", null, "z", null, "z", null, 1, "z", null, "z", null, "z", null, null, "u", 0, "z", null, "z", null, "z", null, "z", null, 0, "z", null, "z", null, "z", null, "z")
            .At("A464", "1 Rates are not calculated where there are fewer than 3 events (conceptions, maternities or abortions), rates based on such low numbers are susceptible to inaccurate interpretation. Rates which are based on between 3 and 19 events are displayed in tables but are denoted by (u) as a warning to the user that their reliability as a measure may be affected by the small number of events.")
            .At("A468", "5 Data for 2016 onwards has been extracted from our new data processing system which allows records with a missing or invalid postcode to be loaded provided they represent less than 1% of all records for the period. Our previous data processing system did not load records with a missing postcode. Data for 2016 onwards has had the local authority derived using our new area derivation method adopted in 2017; this uses the woman's postcode of usual residence recorded on the birth registration or abortion notification to derive the local authority using the quarterly National Statistics Postcode Lookup (NSPL). The NSPL used is the latest one available when the annual conceptions dataset is created. It is not possible to derive the area of usual residence on records where the postcode is not valid or not provided. Prior to 2016 data, local authority was derived using a monthly postcode file. ")
            .At("A469", "6 England and Wales total includes conceptions where the area of usual residence is not stated.")
            .At("A472", "0 denotes nil")
            .At("A473", "u denotes low reliability")
            .At("A474", "z denotes not applicable")
            .Merge("A6:B10", "C6:K6", "L6:T6", "U6:AC6", "AD6:AL6", "C7:C10", "D7:E10", "F7:G10", "H7:I10", "J7:K10", "L7:L10", "M7:N10", "O7:P10", "Q7:R10", "S7:T10", "U7:U10", "V7:W10", "X7:Y10", "Z7:AA10", "AB7:AC10", "AD7:AD10", "AE7:AF10", "AG7:AH10", "AI7:AJ10", "AK7:AL10"));

        AssertHas(read,
            "C14: Number of Conceptions | ENGLAND E92000001 | 2017 | 15748 []",
            "D14: Conception rate per 1,000 women in age group | ENGLAND E92000001 | 2017 | 17.8 [C14]",
            "L14: Number of Conceptions | ENGLAND E92000001 | 2016 | 17024 []",
            "M14: Conception rate per 1,000 women in age group | ENGLAND E92000001 | 2016 | 18.8 [L14]",
            "U14: Number of Conceptions | ENGLAND E92000001 | 2015 | 19080 []",
            "V14: Conception rate per 1,000 women in age group | ENGLAND E92000001 | 2015 | 20.8 [U14]",
            "C19: Number of Conceptions | Darlington E06000005 | 2017 | 40 []",
            "D19: Conception rate per 1,000 women in age group | Darlington E06000005 | 2017 | 23.3 [C19]",
            "L19: Number of Conceptions | Darlington E06000005 | 2016 | 44 []",
            "M19: Conception rate per 1,000 women in age group | Darlington E06000005 | 2016 | 24.1 [L19]",
            "U19: Number of Conceptions | Darlington E06000005 | 2015 | 48 []",
            "V19: Conception rate per 1,000 women in age group | Darlington E06000005 | 2015 | 25.1 [U19]",
            "C39: Number of Conceptions | Halton E06000006 | 2017 | 76 []",
            "D39: Conception rate per 1,000 women in age group | Halton E06000006 | 2017 | 34.9 [C39]",
            "L39: Number of Conceptions | Halton E06000006 | 2016 | 58 []",
            "M39: Conception rate per 1,000 women in age group | Halton E06000006 | 2016 | 26.2 [L39]",
            "U39: Number of Conceptions | Halton E06000006 | 2015 | 81 []",
            "V39: Conception rate per 1,000 women in age group | Halton E06000006 | 2015 | 36.6 [U39]",
            "C56: Number of Conceptions | Salford E08000006 | 2017 | 117 []",
            "D56: Conception rate per 1,000 women in age group | Salford E08000006 | 2017 | 30.7 [C56]",
            "L56: Number of Conceptions | Salford E08000006 | 2016 | 123 []",
            "M56: Conception rate per 1,000 women in age group | Salford E08000006 | 2016 | 31.5 [L56]",
            "U56: Number of Conceptions | Salford E08000006 | 2015 | 127 []",
            "V56: Conception rate per 1,000 women in age group | Salford E08000006 | 2015 | 32 [U56]");
    }

    // ONS, ASHE coefficients of variation 2013: three header rows, a key at the side, x for unreliable.
    [Fact]
    public void Of_HeadersOnThreeRowsWithoutMerges_JoinsThem()
    {
        var read = Read(new SheetSketch("All")
            .At("A1", "Table 20.5b   Coefficients of variation for Hourly pay - Gross (£) - For all employee jobsa: United Kingdom, 2013")
            .At("C3", "Number", null, "Annual", null, "Annual")
            .At("C4", "of jobsb", null, "percentage", null, "percentage", "Percentiles")
            .At("A5", "Description", "Code", "(thousand)", "Median", "change", "Mean", "change", 10, 20, 25, 30, 40, 60, 70, 75, 80, 90)
            .At("A6", "All employees", null, 0, 0.2, ".", 0.2, ".", 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.1, 0.2, 0.3, null, "Key")
            .At("A7", "18-21", null, 0.4, 0.3, ".", 0.6, ".", 0.6, 0.4, 0, 0.1, 0.2, 0.5, 0.6, 0.6, 0.8, 1.1, null, "CV <= 5%")
            .At("A8", "22-29", null, 0.5, 0.5, ".", 0.5, ".", 0.2, 0.3, 0.2, 0.3, 0.3, 0.6, 0.5, 0.7, 0.7, 1.4, null, "CV > 5% and <= 10%")
            .At("A9", "30-39", null, 0.4, 0.5, ".", 0.4, ".", 0.4, 0.4, 0.3, 0.4, 0.4, 0.5, 0.5, 0.7, 0.7, 1.5, null, "CV > 10% and <= 20%")
            .At("A10", "40-49", null, 0.4, 0.5, ".", 0.4, ".", 0.3, 0.3, 0.3, 0.4, 0.4, 0.5, 0.6, 0.6, 0.8, 1.4, null, " x = unreliable")
            .At("A11", "50-59", null, 0.3, 0.4, ".", 0.5, ".", 0.1, 0.3, 0.3, 0.4, 0.4, 0.5, 0.4, 0.6, 0.6, 1.2, null, "CV > 20% or unavailable")
            .At("A12", "60+", null, 0.8, 0.8, ".", 1, ".", 0.3, 0.5, 0.6, 0.6, 0.7, 1, 1.3, 1.5, 1.7, 3.2, null, "       .. = disclosive")
            .At("A13", "18-21 ALL OCCUPATIONS", null, 0.4, 0.3, ".", 0.6, ".", 0.6, 0.4, 0, 0.1, 0.2, 0.5, 0.6, 0.6, 0.8, 1.1, null, "      : = not applicable")
            .At("A14", "18-21 Managers, directors and senior officials", "1", 3.9, 12, ".", 13, ".", "x", "x", 5.1, 3.1, 7.1, 16, 19, "x", 32, "x", null, ". = unavailable")
            .At("A16", "  18-21   Other managers and proprietors", "12", 34, ".", ".", 26, ".", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x")
            .At("A223", "Not Classified", null, ":")
            .At("A224", "a  Employees on adult rates whose pay for the survey pay-period was not affected by absence."));

        AssertHas(read,
            "C6: All employees: Number of jobsb (thousand) |   | 2013 | 0 []",
            "D6: All employees: Median |   | 2013 | 0.2 []",
            "F6: All employees: Mean |   | 2013 | 0.2 []",
            "H6: All employees: Percentiles 10 |   | 2013 | 0.1 []",
            "I6: All employees: Percentiles 20 |   | 2013 | 0.1 []",
            "Q6: All employees: Percentiles 90 |   | 2013 | 0.3 []",
            "C7: 18-21: Number of jobsb (thousand) |   | 2013 | 0.4 []",
            "D7: 18-21: Median |   | 2013 | 0.3 []",
            "F7: 18-21: Mean |   | 2013 | 0.6 []",
            "H7: 18-21: Percentiles 10 |   | 2013 | 0.6 []",
            "I7: 18-21: Percentiles 20 |   | 2013 | 0.4 []",
            "Q7: 18-21: Percentiles 90 |   | 2013 | 1.1 []",
            "C12: 60+: Number of jobsb (thousand) |   | 2013 | 0.8 []",
            "D12: 60+: Median |   | 2013 | 0.8 []",
            "F12: 60+: Mean |   | 2013 | 1 []",
            "H12: 60+: Percentiles 10 |   | 2013 | 0.3 []",
            "I12: 60+: Percentiles 20 |   | 2013 | 0.5 []",
            "Q12: 60+: Percentiles 90 |   | 2013 | 3.2 []",
            "C14: 18-21 Managers, directors and senior officials 1: Number of jobsb (thousand) |   | 2013 | 3.9 []",
            "D14: 18-21 Managers, directors and senior officials 1: Median |   | 2013 | 12 []",
            "F14: 18-21 Managers, directors and senior officials 1: Mean |   | 2013 | 13 []",
            "H14: 18-21 Managers, directors and senior officials 1: Percentiles 10 |   | 2013 | x []",
            "I14: 18-21 Managers, directors and senior officials 1: Percentiles 20 |   | 2013 | x []",
            "Q14: 18-21 Managers, directors and senior officials 1: Percentiles 90 |   | 2013 | x []");
    }

    // GLA, walking by borough: years over groups, intervals as text in a group "95% CI".
    [Fact]
    public void Of_IntervalsAsTextInAGroupOfTheirOwn_BelongToTheirFigures()
    {
        var read = Read(new SheetSketch("walk")
            .At("C1", "2010/11")
            .At("N1", "2011/12")
            .At("E2", "Walk for at least 30 minutes, at least")
            .At("J2", "95% CI")
            .At("P2", "Walk for at least 30 minutes, at least")
            .At("U2", "95% CI")
            .At("A3", "LA code", "Local Authority", "Sample size", null, "1 x per month", "1 x per week", "3 x per week", "5 x per week", null, "1 x per month", "1 x per week", "3 x per week", "5 x per week", "Sample size", null, "1 x per month", "1 x per week", "3 x per week", "5 x per week", null, "1 x per month", "1 x per week", "3 x per week", "5 x per week")
            .At("A5", "E09000001", "City of London", 83, null, 78, 68, 31, 31, null, "-16.5 , +10.7", "-16.9 , +13.1", "-13.1 , +16.9", "-13.0 , +16.9", 83, null, 78, 68, 31, 31, null, "-12.9 , +9.0", "-13.4 , +10.9", "-10.9 , +13.4", "-10.8 , +13.4")
            .At("A6", "E09000002", "Barking and Dagenham", 494, null, 60, 47, 28, 21, null, "-5.7 , +5.4", "-5.7 , +5.7", "-4.9 , +5.4", "-4.3 , +5.0", 494, null, 60, 47, 28, 21, null, "-5.0 , +4.8", "-5.0 , +5.0", "-4.3 , +4.7", "-3.8 , +4.4")
            .At("A7", "E09000003", "Barnet", 497, null, 65, 50, 24, 19, null, "-4.7 , +4.5", "-4.8 , +4.8", "-3.9 , +4.4", "-3.5 , +4.1", 497, null, 65, 50, 24, 19, null, "-4.5 , +4.2", "-4.6 , +4.6", "-3.7 , +4.2", "-3.4 , +3.9")
            .At("A40", "E12000002", "North West", 21728, null, 70, 55, 29, 21, null, "-1.3 , +1.3", "-1.4 , +1.4", "-1.2 , +1.3", "-1.1 , +1.2", 21728, null, 70, 55, 29, 21, null, "-0.9 , +0.9", "-1.0 , +1.0", "-0.9 , +0.9", "-0.8 , +0.8")
            .At("A48", "E92000001", "ENGLAND", 164010, null, 71, 55, 29, 21, null, "-0.5 , +0.5", "-0.5 , +0.5", "-0.5 , +0.5", "-0.4 , +0.4", 164010, null, 71, 55, 29, 21, null, "-0.3 , +0.3", "-0.3 , +0.3", "-0.3 , +0.3", "-0.3 , +0.3")
            .Merge("C1:M1", "N1:X1", "E2:I2", "J2:M2", "P2:T2", "U2:X2"));

        AssertHas(read,
            "E5: Walk for at least 30 minutes, at least 1 x per month | City of London E09000001 | 2010/11 | 78 [J5]",
            "H5: Walk for at least 30 minutes, at least 5 x per week | City of London E09000001 | 2010/11 | 31 [M5]",
            "P5: Walk for at least 30 minutes, at least 1 x per month | City of London E09000001 | 2011/12 | 78 [U5]",
            "S5: Walk for at least 30 minutes, at least 5 x per week | City of London E09000001 | 2011/12 | 31 [X5]",
            "E6: Walk for at least 30 minutes, at least 1 x per month | Barking and Dagenham E09000002 | 2010/11 | 60 [J6]",
            "H6: Walk for at least 30 minutes, at least 5 x per week | Barking and Dagenham E09000002 | 2010/11 | 21 [M6]",
            "P6: Walk for at least 30 minutes, at least 1 x per month | Barking and Dagenham E09000002 | 2011/12 | 60 [U6]",
            "S6: Walk for at least 30 minutes, at least 5 x per week | Barking and Dagenham E09000002 | 2011/12 | 21 [X6]",
            "E7: Walk for at least 30 minutes, at least 1 x per month | Barnet E09000003 | 2010/11 | 65 [J7]",
            "H7: Walk for at least 30 minutes, at least 5 x per week | Barnet E09000003 | 2010/11 | 19 [M7]",
            "P7: Walk for at least 30 minutes, at least 1 x per month | Barnet E09000003 | 2011/12 | 65 [U7]",
            "S7: Walk for at least 30 minutes, at least 5 x per week | Barnet E09000003 | 2011/12 | 19 [X7]",
            "E40: Walk for at least 30 minutes, at least 1 x per month | North West E12000002 | 2010/11 | 70 [J40]",
            "H40: Walk for at least 30 minutes, at least 5 x per week | North West E12000002 | 2010/11 | 21 [M40]",
            "P40: Walk for at least 30 minutes, at least 1 x per month | North West E12000002 | 2011/12 | 70 [U40]",
            "S40: Walk for at least 30 minutes, at least 5 x per week | North West E12000002 | 2011/12 | 21 [X40]",
            "E48: Walk for at least 30 minutes, at least 1 x per month | ENGLAND E92000001 | 2010/11 | 71 [J48]",
            "H48: Walk for at least 30 minutes, at least 5 x per week | ENGLAND E92000001 | 2010/11 | 21 [M48]",
            "P48: Walk for at least 30 minutes, at least 1 x per month | ENGLAND E92000001 | 2011/12 | 71 [U48]",
            "S48: Walk for at least 30 minutes, at least 5 x per week | ENGLAND E92000001 | 2011/12 | 21 [X48]");
    }

    private static Dictionary<string, string> Read(SheetSketch sketch) =>
        sketch.Read().Sheets.SelectMany(s => TableUnderstanding.Of(s, new Halton().Known)).SelectMany(t => t.Figures).ToDictionary(f => f.Value.Address, Says);

    private static void AssertHas(Dictionary<string, string> read, params string[] expected)
    {
        Assert.True(expected.Length >= 20);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', expected.Select(e => read.GetValueOrDefault(e[..e.IndexOf(':', StringComparison.Ordinal)], "nothing at " + e))));
    }

    // Address: words | place and code | period | figure [the cells that belong to it] status
    private static string Says(FigureCell f) =>
        $"{f.Value.Address}: {f.Indicator.Text} | {f.Area.Text} {f.AreaCode.Text} | {f.Period.Text} | {f.Value.Text} [{string.Join(", ", new[] { f.Numerator, f.Lower, f.Upper, f.Interval }.Where(c => !c.IsBlank).Select(c => c.Address))}] {f.Status}".TrimEnd();
}
