using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing.Tables;

public class WideReturnTests
{
    [Fact]
    public void Read_YearsAcross_BecomeFiguresWithTheirCells()
    {
        var read = new Halton().Read(new SheetSketch("Housing")
            .At("B2", "Net additional homes by year")
            .At("B4", "Indicator", "Area", "2007/08", "2008/09", "2009/10 (provisional)")
            .At("B5", "NI 154", "Halton", 512, 430, 312)
            .At("B6", "NI154", "Salford", 1900, 1500, 1100)
            .At("B8", "Source: the council's own count."));

        Assert.Equal("D5: NI 154 Halton 2007/08 = 512\nE5: NI 154 Halton 2008/09 = 430\nF5: NI 154 Halton 2009/10 = 312\n"
            + "D6: NI 154 Salford 2007/08 = 1900\nE6: NI 154 Salford 2008/09 = 1500\nF6: NI 154 Salford 2009/10 = 1100", Halton.Says(read));
        Assert.Equal(ObservationStatus.Provisional, read.Values[2].Status);
        Assert.DoesNotContain(read.Problems, p => p.Severity == ProblemSeverity.Error);
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Note && p.Cell == "D4" && p.Message == "The headers in row 4 are periods, from 2007/08 (D4) to 2009/10 (provisional) (F4) (sure).");
    }

    [Fact]
    public void Read_CodesBesideTitlesOfWhichOneIsShortened_GoByTheCode()
    {
        var read = new Halton().Read(new SheetSketch("PCT")
            .At("A1", "Indicator", "Title", "2009/10 Q1", "2009/10 Q2")
            .At("A2", "NI 192", "Recycling", 30.1, 30.2)
            .At("A3", "NI 155", "Affordable homes delivered", 20, 45)
            .At("A4", "NI 152", "Working age people on out of work benefits", 20.1, 20.4));

        Assert.Equal("C2: NI 192 Halton 2009/10 Q1 = 30.1\nD2: NI 192 Halton 2009/10 Q2 = 30.2\nC3: NI 155 Halton 2009/10 Q1 = 20\nD3: NI 155 Halton 2009/10 Q2 = 45\n"
            + "C4: NI 152 Halton 2009/10 Q1 = 20.1\nD4: NI 152 Halton 2009/10 Q2 = 20.4", Halton.Says(read));
    }

    [Fact]
    public void Read_QuartersUnderAYear_AreJoined()
    {
        var read = new Halton().Read(new SheetSketch("NI 192")
            .At("A1", "Household waste reused, recycled or composted (NI 192)")
            .At("A3", "Area", "2008/09", null, null, null, "2009/10")
            .Merge("B3:E3", "F3:I3")
            .At("B4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4")
            .At("A5", "Halton UA", 28.1, 28.4, 27.9, 28.0, 29.2, 30.1, 30.0, 30.2));

        Assert.Equal("B5: NI 192 Halton 2008/09 Q1 = 28.1\nC5: NI 192 Halton 2008/09 Q2 = 28.4\nD5: NI 192 Halton 2008/09 Q3 = 27.9\nE5: NI 192 Halton 2008/09 Q4 = 28\n"
            + "F5: NI 192 Halton 2009/10 Q1 = 29.2\nG5: NI 192 Halton 2009/10 Q2 = 30.1\nH5: NI 192 Halton 2009/10 Q3 = 30\nI5: NI 192 Halton 2009/10 Q4 = 30.2", Halton.Says(read));
    }
}
