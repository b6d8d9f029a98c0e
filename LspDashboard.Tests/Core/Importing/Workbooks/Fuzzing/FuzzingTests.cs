namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>A few of the mutants of the benchmark "fuzz", which makes thousands.</summary>
public class FuzzingTests
{
    [Fact]
    public void Read_Mutants_AreReadOrRefusedAndNeverChangedUnseen()
    {
        var tallies = Fuzzer.Run(FuzzSeed.All(RealFiles.Folder), random: 2009, count: 600);

        Assert.Empty(tallies.Values.SelectMany(tally => tally.Unhandled));
        Assert.Empty(tallies.Values.SelectMany(tally => tally.Silent));
        Assert.Empty(tallies.Values.SelectMany(tally => tally.Disagreed));
        Assert.InRange(tallies.Values.Sum(tally => tally.Scanned), 30, 300);
        // The mutants are of use: some of each kind are refused, and some change what is read.
        Assert.Equal(600, tallies.Values.Sum(tally => tally.All));
        Assert.All(tallies, tally => Assert.True(tally.Value.Refused > 0, tally.Key));
        Assert.True(tallies["XML edited"].Different > 0);
    }
}
