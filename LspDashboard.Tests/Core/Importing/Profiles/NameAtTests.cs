using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Profiles;

/// <summary>Whatever was said of a name, the cell still says which name it is, so that something else can be said.</summary>
public class NameAtTests
{
    private static SheetSketch Wide => new SheetSketch("Division").At("A1", "Monitoring of the division").At("A3", "What we count", "Q4 2009/10").At("A4", "Burglary", 31.5).At("A5", "Bins", 22.5);

    private static SheetSketch Long => new SheetSketch("Q1").At("A1", "Indicator", "Period", "Value").At("A2", "Bins", "2009/10 Q1", 31.5).At("A3", "NI 8", "2008/09", 22.5);

    [Theory]
    [InlineData("NI 192")]
    [InlineData(null)]
    public void Of_ANameInATableOfAnotherShape_StaysTheNameOnceItsMeaningWasSaid(string? code)
    {
        var profile = Remembered.Say(Remembered.Begin(), Wide, new SayName(new(NamedKind.Indicator, "bins", code)));

        Assert.Equal([new NameAt(NamedKind.Indicator, "Bins")], NameAt.Of(new Halton().Read(Wide, profile).Read, "Division", 1, 5));
    }

    [Theory]
    [InlineData("NI 192")]
    [InlineData(null)]
    public void Of_ANameInALongTable_StaysTheNameOnceItsMeaningWasSaid(string? code)
    {
        var profile = Remembered.Say(Remembered.Begin(), Long, new SayName(new(NamedKind.Indicator, "bins", code)));

        Assert.Equal([new NameAt(NamedKind.Indicator, "Bins")], NameAt.Of(new Halton().Read(Long, profile).Read, "Q1", 1, 2));
    }
}
