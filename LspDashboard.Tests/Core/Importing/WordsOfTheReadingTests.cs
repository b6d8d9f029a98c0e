using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Profiles;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>What a newcomer is told of a file says what was done with it, and nothing that is not so.</summary>
public class WordsOfTheReadingTests
{
    [Fact]
    public void Read_AFigureMarkedProvisional_SaysThatItIsTakenAsProvisional()
    {
        var read = new Halton().Read(new SheetSketch("Q").At("A1", "Indicator", "Area", "Period", "Value").At("A2", "NI 112", "Halton", "2008", "21.7 (p)"));

        Assert.Equal(ObservationStatus.Provisional, read.Values.Single().Status);
        Assert.Contains(read.Problems, p => p.Cell == "D2" && p.Message == "'21.7 (p)' was read as 21.7, Provisional.");
    }

    [Fact]
    public void Read_AnIndicatorNamedOverTheLabels_IsNotSaidToBeNamedNowhere()
    {
        var read = new Halton().Read(new SheetSketch("Sheet 1").At("A1", "NI 154", "2007/08", "2008/09").At("A2", "Halton", 280, 312).At("A3", "Salford", 900, 950));

        Assert.Contains(read.Problems, p => p.Cell == "A1" && p.Message == "4 figures were left out, because A1 names NI 154, but stands over a column of labels, and nothing says that the figures are about it.");
        Assert.DoesNotContain(read.Problems, p => p.Message.Contains("nothing in sheet", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ALayoutThatNobodyConfirmed_IsNotSaidToBeAsItWas()
    {
        var sketch = new SheetSketch("Q1").At("A1", "Indicator", "Period", "Value").At("A2", "Bins", "2009/10 Q1", 31.5);
        var profile = Remembered.Say(Remembered.Begin(), sketch, new SayName(new(NamedKind.Indicator, "bins", "NI 192")));

        var said = new Halton().Read(sketch, profile).Problems.Single(p => p.Message.StartsWith("Read by the profile", StringComparison.Ordinal)).Message;

        Assert.EndsWith("Nobody has confirmed it yet.", said, StringComparison.Ordinal);
    }
}
