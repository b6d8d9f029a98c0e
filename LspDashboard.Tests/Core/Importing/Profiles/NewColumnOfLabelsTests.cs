using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Profiles;

/// <summary>A police division's quarterly sheet, with the names that were remembered of it. Expected figures are read off the sketches.</summary>
public class NewColumnOfLabelsTests
{
    private static readonly string[] Names = ["Burglary and car crime", "Bins (blue)"];

    private static SheetSketch Sheet(string? heading = null, params string?[] more)
    {
        var sketch = new SheetSketch("Division").At("A1", "Quarterly return of the division");
        object?[] Row(object? extra, params object?[] rest) => heading is null ? rest : [.. rest[..2], extra, .. rest[2..]];
        return sketch.At("A3", Row(heading, "What we count", "Unit", "Q4 2009/10"))
            .At("A4", Row(more.ElementAtOrDefault(0), Names[0], "per head", 31.5))
            .At("A5", Row(more.ElementAtOrDefault(1), Names[1], "per bin", 22.5));
    }

    private static ImportProfile Profile(SheetSketch sketch)
    {
        var profile = Remembered.Begin();
        profile = Remembered.Say(profile, sketch, new SayName(new(NamedKind.Indicator, "burglary and car crime per head", "NI 152")));
        profile = Remembered.Say(profile, sketch, new SayName(new(NamedKind.Indicator, "bins (blue) per bin", "NI 192")));
        return Remembered.Say(profile, sketch, new SayRight());
    }

    [Fact]
    public void Read_AsItWas_IsReadByItsRememberedNames() =>
        Assert.Equal("C4: NI 152 Halton 2009/10 Q4 = 31.5\nC5: NI 192 Halton 2009/10 Q4 = 22.5", Halton.Says(new Halton().Read(Sheet(), Profile(Sheet()))));

    [Theory]
    [InlineData("RAG", "G", "A")]
    [InlineData("RAG", "Green", "Amber/Red")]
    [InlineData("Owner", "Insp. Hargreaves", "Sgt Ball")]
    [InlineData("Data quality", "Good", null)]
    public void Read_OneColumnMoreBesideTheNames_TheNamesAreFoundAndTheColumnWaitsForAPerson(string heading, string one, string? two)
    {
        var read = new Halton().Read(Sheet(heading, one, two), Profile(Sheet()));

        Assert.Equal("D4: NI 152 Halton 2009/10 Q4 = 31.5\nD5: NI 192 Halton 2009/10 Q4 = 22.5", Halton.Says(read));
        Assert.True(read.Read.Recognised!.NeedsALook);
        var said = Assert.Single(read.Problems, p => p.Severity == ProblemSeverity.Suspect);
        Assert.Equal(("C4", $"Column C, '{heading.ToLowerInvariant()}', is new, and left out until somebody says what it holds."), (said.Cell, said.Message));
        Assert.Equal(HeadingMeaning.Comment, Assert.Single(HeadingAt.Of(read.Read, "Division", 3, null)).Meaning);
    }

    [Fact]
    public void Read_OneColumnMoreSaidToBeWords_IsPartOfTheNamesFromThenOn()
    {
        var now = Sheet("Owner", "Insp. Hargreaves", "Sgt Ball");
        var profile = Remembered.Say(Profile(Sheet()), now, new SayHeading(new("Division", "D4"), new(true, "owner", 1, HeadingMeaning.Words)));

        var read = new Halton().Read(now, profile);

        Assert.Empty(read.Values);
        Assert.Contains(read.Problems, p => p.Message.Contains("Burglary and car crime per head Insp. Hargreaves", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SomethingElseSaidOfTheNewFile_TheNewColumnStaysLeftOut()
    {
        var now = Sheet("Owner", "Insp. Hargreaves", "Sgt Ball");
        var profile = Remembered.Say(Profile(Sheet()), now, new SayWhole(new("Division", "D4"), null, "E08000006", null));

        Assert.Equal("D4: NI 152 Salford 2009/10 Q4 = 31.5\nD5: NI 192 Salford 2009/10 Q4 = 22.5", Halton.Says(new Halton().Read(now, profile)));
    }

    [Fact]
    public void SayWhole_OnlyAPeriodOfAFileWithANewColumn_IsNoConfirmationOfTheColumn()
    {
        var profile = Remembered.Say(Profile(Sheet()), Sheet("RAG", "G", "A"), new SayWhole(new("Division", "D4"), null, null, new(7, "2009/10")));

        Assert.False(ProfileDecisions.Parse(profile.Decisions).IsConfirmed);
    }

    [Fact]
    public void Read_OtherLettersInTheTrafficLightsOfNextQuarter_AreNoNewsAboutTheLayout()
    {
        var profile = Profile(Sheet("RAG", "G", "A"));

        var read = new Halton().Read(Sheet("RAG", "R", "G"), profile);

        Assert.Equal("D4: NI 152 Halton 2009/10 Q4 = 31.5\nD5: NI 192 Halton 2009/10 Q4 = 22.5", Halton.Says(read));
        Assert.False(read.Read.Recognised!.NeedsALook);
        Assert.DoesNotContain(read.Problems, p => p.Message.Contains("not there any more", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TheColumnOfNamesUnderAnotherHeading_IsStillTheNames()
    {
        var renamed = new SheetSketch("Division").At("A1", "Quarterly return of the division").At("A3", "Measured", "Unit", "Q4 2009/10").At("A4", Names[0], "per head", 31.5).At("A5", Names[1], "per bin", 22.5);

        var read = new Halton().Read(renamed, Profile(Sheet()));

        Assert.Equal("C4: NI 152 Halton 2009/10 Q4 = 31.5\nC5: NI 192 Halton 2009/10 Q4 = 22.5", Halton.Says(read));
        Assert.Contains(read.Problems, p => p.Message == "Column A, 'measured', is new.");
    }
}
