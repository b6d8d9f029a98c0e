using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

public class PercentCellTests
{
    [Theory]
    [InlineData("9.1%", 9.1, true)]
    [InlineData("9.1", 9.1, false)]
    public async Task Read_ACellThatShowsAPercentage_IsReadAsOneAndSaysSo(string shown, double value, bool isSaid)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        var file = System.Text.Encoding.UTF8.GetBytes($"Indicator,Area,Period,Value\nNI 117,Halton,2010/11 Q1,{shown}\n");

        var understood = ReturnReading.Read(facts, ReturnSource.Of("neet.csv", file), TimeProvider.System, CancellationToken.None);

        Assert.Equal(value, understood.Values.Single().Value, 9);
        Assert.Equal(isSaid, understood.Problems.Any(p => p.Severity == ProblemSeverity.Note && p.Message.Contains("0.091 is 9.1% (sure)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_APercentageForACount_StaysWhatTheCellHoldsAndIsDoubted()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;

        var understood = ReturnReading.Read(facts, ReturnSource.Of("homes.csv", "Indicator,Area,Period,Value\nNI 155,Halton,2009/10,14%\n"u8.ToArray()), TimeProvider.System, CancellationToken.None);

        Assert.Equal(0.14, understood.Values.Single().Value, 9);
        Assert.Contains(understood.Problems, p => p.Severity == ProblemSeverity.Suspect);
    }
}
