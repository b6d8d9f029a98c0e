using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>A spelling is looked up once; every row that has it is still answered, in its own place.</summary>
public class RepeatedSpellingsTests
{
    [Fact]
    public void Read_TheSameFaultInTwoRows_IsSaidOfBothInTheirOrder()
    {
        var read = new Halton().Read(new ReturnWorkbook()
            .Row("NI 192", "Halton", "sometime", 30.1)
            .Row("NI 999", "Halton", "2009/10 Q1", 30.2)
            .Row("NI 192", "Atlantis", "2009/10 Q1", 30.3)
            .Row("NI 192", "Halton", "sometime", 30.4)
            .Row("NI 999", "Halton", "2009/10 Q1", 30.5)
            .Row("NI 192", "Atlantis", "2009/10 Q1", 30.6).Build());

        Assert.Equal(["C2", "A3", "B4", "C5", "A6", "B7"], read.Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Cell));
        Assert.Empty(read.Values);
    }

    // "2009/10" is a year for one indicator and no quarter for the other.
    [Fact]
    public void Read_OneSpellingOfAPeriodForTwoFrequencies_MeansWhatEachIndicatorMakesOfIt()
    {
        var read = new Halton().Read(new ReturnWorkbook().Row("NI 8", "Halton", "2009/10", 21.5).Row("NI 192", "Halton", "2009/10", 30.1).Row("NI 8", "Salford", "2009/10", 22.5).Build());

        Assert.Equal("D2: NI 8 Halton 2009/10 = 21.5\nD4: NI 8 Salford 2009/10 = 22.5", Halton.Says(read));
        Assert.Equal("C3", Assert.Single(read.Problems, p => p.Severity == ProblemSeverity.Error).Cell);
    }

    [Fact]
    public void Read_StatusInItsColumnOrBehindThePeriod_IsTakenFromTheColumnFirst()
    {
        var read = new Halton().Read(new ReturnWorkbook("Indicator", "Area", "Period", "Value", "Status")
            .Row("NI 8", "Halton", "2008/09 (provisional)", 21.5)
            .Row("NI 8", "Salford", "2008/09 (provisional)", 22.5, "final")
            .Row("NI 8", "Stockport", "2008/09 (provisional)", 23.5)
            .Row("NI 8", "Medway", "2008/09", 24.5, "maybe").Build());

        Assert.Equal([ObservationStatus.Provisional, ObservationStatus.Final, ObservationStatus.Provisional], read.Values.Select(v => v.Status));
        Assert.Equal("E5", Assert.Single(read.Problems, p => p.Severity == ProblemSeverity.Error).Cell);
    }
}
