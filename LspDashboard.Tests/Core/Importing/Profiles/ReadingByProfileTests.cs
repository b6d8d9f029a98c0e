using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Profiles;

/// <summary>What a person says of a layout, and what the next file of it then means. Expected figures are read off the sketches.</summary>
public class ReadingByProfileTests
{
    // A PCT's own sheet: no code, no word of a title, "Locality" for the place, its own short names.
    private static SheetSketch Pct(string sheet = "Return", int top = 3, string left = "A", double first = 41.2, string quarter = "2008", params object?[] more) => new SheetSketch(sheet)
        .At("A1", "Teenage pregnancy monitoring, Halton and St Helens PCT")
        .At(Cell(left, top), ["Locality", quarter, .. more.Take(1)])
        .At(Cell(left, top + 1), ["Runcorn & Widnes", first, .. more.Skip(1).Take(1)])
        .At(Cell(left, top + 2), ["Salfd", 55.5, .. more.Skip(2).Take(1)]);

    private static string Cell(string column, int row) => FormattableString.Invariant($"{column}{row}");

    [Fact]
    public void Read_NothingIsNamedAsWeNameIt_WaitsUntilAPersonSaysWhatItIs()
    {
        var waits = new Halton().Read(Pct());
        Assert.Empty(waits.Values);

        Assert.Equal("B4: NI 112 Halton 2008 = 41.2\nB5: NI 112 Salford 2008 = 55.5", Halton.Says(new Halton().Read(Pct(), SaidOfPct())));
    }

    [Fact]
    public void Read_SameLayoutMovedInTheNextYear_IsReadByTheProfileAndSaysThatItMoved()
    {
        var read = new Halton().Read(Pct(top: 6, left: "C", first: 39.9, quarter: "2009"), SaidOfPct());

        Assert.Equal("D7: NI 112 Halton 2009 = 39.9\nD8: NI 112 Salford 2009 = 55.5", Halton.Says(read));
        Assert.NotNull(read.Read.Recognised);
        Assert.False(read.Read.Recognised.NeedsALook);
        Assert.Contains(read.Problems, p => p.Message == "The figures begin at D7 now, and began at B4.");
    }

    [Fact]
    public void Read_AColumnMore_IsReadAndNeedsALook()
    {
        var read = new Halton().Read(Pct(more: ["Target", 40, 50]), SaidOfPct());

        Assert.Equal(2, read.Values.Count);
        Assert.True(read.Read.Recognised!.NeedsALook);
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Suspect && p.Message == "Column C, 'target', is new." && p.Cell == "C4");
    }

    [Fact]
    public void Read_ARowThatIsNamedOtherwise_NeedsALook()
    {
        static SheetSketch Waste(string name) => new SheetSketch("Waste").At("A1", "Monitoring of waste").At("A2", "Measure", "Place", "2009/10 Q1").At("A3", name, "Halton", 31.5).At("A4", "NI 8", "Halton", 22.5);
        var profile = Said(Waste("Recycled"), new SayName(new(NamedKind.Indicator, "recycled", "NI 192")), new SayRight());
        Assert.False(new Halton().Read(Waste("Recycled"), profile).Read.Recognised!.NeedsALook);

        var read = new Halton().Read(Waste("Recycled (hhold)"), profile);

        Assert.True(read.Read.Recognised!.NeedsALook);
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Suspect && p.Message == "The row 'recycled' is not there any more.");
        Assert.Contains(read.Problems, p => p.Severity == ProblemSeverity.Suspect && p.Message == "The row 'recycled (hhold)' is new.");
    }

    [Fact]
    public void SayWhole_OnlyThePeriodOfOneReturn_LeavesTheProfileConfirmed()
    {
        var sketch = new SheetSketch("Now").At("A1", "Indicator", "Actual").At("A2", "NI 192", 31.5).At("A3", "NI 8", 22.5);

        Assert.True(ProfileDecisions.Parse(Said(sketch, new SayRight(), new SayWhole(new("Now", "B2"), null, null, new(7, "2009/10 Q3"))).Decisions).IsConfirmed);
        Assert.False(ProfileDecisions.Parse(Said(sketch, new SayRight(), new SayWhole(new("Now", "B2"), "NI 192", null, null)).Decisions).IsConfirmed);
    }

    [Fact]
    public void Read_AnotherPartnersSheet_IsNotTakenForThisLayout()
    {
        var read = new Halton().Read(new SheetSketch("Return").At("A1", "Housing starts").At("A3", "Authority", "2008/09").At("A4", "Halton", 210).At("A5", "Salford", 900), SaidOfPct());

        Assert.Null(read.Read.Recognised);
    }

    [Fact]
    public void Read_HeadingsSaid_AreReadAsSaidWhateverTheyLookLike()
    {
        // "Base" would be taken for a denominator, and "Q" for nothing at all.
        var sketch = new SheetSketch("Data").At("A1", "Q", "Ref", "Base", "Number").At("A2", "2009/10 Q1", "NI 192", 31.5, 12).At("A3", "2009/10 Q2", "NI 192", 33.25, 15);
        var profile = Said(sketch,
            new SayHeading(new("Data", "C2"), new(true, "base", 1, HeadingMeaning.Value)),
            new SayHeading(new("Data", "C2"), new(true, "number", 1, HeadingMeaning.LeftOut)));

        Assert.Equal("C2: NI 192 Halton 2009/10 Q1 = 31.5\nC3: NI 192 Halton 2009/10 Q2 = 33.25", Halton.Says(new Halton().Read(sketch, profile)));
    }

    [Fact]
    public void Read_FiguresThatArePlaces_AreTakenAsLabels()
    {
        // 876 is Halton's number in the education departments' lists, and a figure by its looks.
        var sketch = new SheetSketch("LEA").At("A1", "NI 192").At("A2", "Quarter", "LEA", "Recycled").At("A3", "2009/10 Q1", 876, 31.5).At("A4", "2009/10 Q1", 355, 40.5);
        var profile = Said(sketch,
            new SayHeading(new("LEA", "B3"), new(true, "lea", 1, HeadingMeaning.Place)),
            new SayName(new(NamedKind.Place, "876", "E06000006")), new SayName(new(NamedKind.Place, "355", "E08000006")),
            new SayWhole(new("LEA", "B3"), "NI 192", null, null));

        Assert.Equal("C3: NI 192 Halton 2009/10 Q1 = 31.5\nC4: NI 192 Salford 2009/10 Q1 = 40.5", Halton.Says(new Halton().Read(sketch, profile)));
    }

    [Fact]
    public void Read_TableLeftOut_IsNotRead()
    {
        var sketch = new SheetSketch("One").At("A1", "NI 154").At("A2", "Area", "2008/09").At("A3", "Halton", 312)
            .Sheet("Two").At("A1", "NI 154").At("A2", "Area", "2007/08").At("A3", "Halton", 280);
        Assert.Equal(2, new Halton().Read(sketch).Values.Count);

        Assert.Equal("B3: NI 154 Halton 2008/09 = 312", Halton.Says(new Halton().Read(sketch, Said(sketch, new SayLeftOut(new("Two", "B3"), true)))));
    }

    [Fact]
    public void Read_PeriodSaidForOneReturn_DoesNotHoldForTheNext()
    {
        var sketch = new SheetSketch("Now").At("A1", "Indicator", "Actual").At("A2", "NI 192", 31.5).At("A3", "NI 8", 22.5);
        var profile = Said(sketch, new SayWhole(new("Now", "B2"), null, null, new(7, "2009/10 Q3")), new SayRight());

        Assert.Equal("B2: NI 192 Halton 2009/10 Q3 = 31.5", Halton.Says(new Halton().Read(sketch, profile)));
        var later = Said(sketch, new SayWhole(new("Now", "B2"), null, null, new(6, "2009/10 Q3")), new SayRight());
        Assert.Empty(new Halton().Read(sketch, later).Values);
    }

    [Fact]
    public void Read_YearSaidForQuartersWithoutOne_MakesTheirPeriods()
    {
        var sketch = new SheetSketch("Return").At("A1", "Ref", "Qtr 1", "Qtr 2").At("A2", "NI 192", 31.5, 33.25).At("A3", "NI 192 (old)", 30.5, 30.25);
        var profile = Said(sketch, new SayWhole(new("Return", "B2"), null, null, new(7, "2009/10")), new SayName(new(NamedKind.Indicator, "ni 192 (old)", null)));

        Assert.Equal("B2: NI 192 Halton 2009/10 Q1 = 31.5\nC2: NI 192 Halton 2009/10 Q2 = 33.25", Halton.Says(new Halton().Read(sketch, profile)));
    }

    [Fact]
    public void Read_NameSaidToBeNoneOfOurs_IsLeftOutWithoutAnError()
    {
        var sketch = new SheetSketch("Q1").At("A1", "Indicator", "Period", "Value").At("A2", "NI 192", "2009/10 Q1", 31.5).At("A3", "PCT 12", "2009/10 Q1", 8);
        Assert.Contains(new Halton().Read(sketch).Problems, p => p.Severity == ProblemSeverity.Error);

        var read = new Halton().Read(sketch, Said(sketch, new SayName(new(NamedKind.Indicator, "pct 12", null))));

        Assert.DoesNotContain(read.Problems, p => p.Severity == ProblemSeverity.Error);
        Assert.Equal("C2: NI 192 Halton 2009/10 Q1 = 31.5", Halton.Says(read));
    }

    [Fact]
    public void Read_PartnersOwnNameInALongTable_IsWhatWasSaid()
    {
        var sketch = new SheetSketch("Q1").At("A1", "Indicator", "Period", "Value").At("A2", "Recycling (all)", "2009/10 Q1", 31.5);

        Assert.Equal("C2: NI 192 Halton 2009/10 Q1 = 31.5", Halton.Says(new Halton().Read(sketch, Said(sketch, new SayName(new(NamedKind.Indicator, NameDecision.KeyOf("Recycling  (ALL)"), "NI 192"))))));
    }

    [Fact]
    public void Read_OneSheetMoreOfTheSameShape_IsReadLikeItsSisters()
    {
        var before = new SheetSketch("Q1").At("A1", "Waste returns of the city").At("A3", "Ward", "Tonnage rate").At("A4", "Runcorn", 31.5).At("A5", "Weaste", 40.5);
        var profile = Said(before, new SayWhole(new("Q1", "B4"), "NI 192", null, null), new SayName(new(NamedKind.Place, "runcorn", "E06000006")), new SayName(new(NamedKind.Place, "weaste", "E08000006")), new SayRight());
        var now = new SheetSketch("Q1 2009/10").At("A1", "Waste returns of the city").At("A3", "Ward", "Tonnage rate").At("A4", "Runcorn", 31.5).At("A5", "Weaste", 40.5)
            .Sheet("Q2 2009/10").At("A1", "Waste returns of the city").At("A3", "Ward", "Tonnage rate").At("A4", "Runcorn", 32.5).At("A5", "Weaste", 41.5);

        Assert.Equal(
            "B4: NI 192 Halton 2009/10 Q1 = 31.5\nB5: NI 192 Salford 2009/10 Q1 = 40.5\nB4: NI 192 Halton 2009/10 Q2 = 32.5\nB5: NI 192 Salford 2009/10 Q2 = 41.5",
            Halton.Says(new Halton().Read(now, profile)));
    }

    [Fact]
    public void SayRight_TurnsWhatWasLikelyIntoWhatIsSaid()
    {
        var sketch = new SheetSketch("Table 6").At("A1", "Under-18 conceptions").At("A3", "Area", "2007", "2008").At("A4", "Halton", 50.5, 49.5).At("A5", "Salford", 60.5, 59.5);
        var before = new Halton().Read(sketch);
        Assert.Contains(before.Problems, p => p.Message.Contains("is taken to be NI 112", StringComparison.Ordinal));

        var after = new Halton().Read(sketch, Said(sketch, new SayRight()));

        Assert.Equal(Halton.Says(before), Halton.Says(after));
        Assert.DoesNotContain(after.Problems, p => p.Message.Contains("is taken to be", StringComparison.Ordinal) || p.Message.Contains("holds places", StringComparison.Ordinal));
    }

    [Fact]
    public void SayRight_WhatIsAskedAbout_StaysAskedAbout()
    {
        var sketch = new SheetSketch("NI 154").At("A1", "Started", "2006/07", "2007/08", "2008/09").At("A2", "2006/07", 5, 6, 7).At("A3", "2007/08", 8, 9, 10).At("A4", "2008/09", 11, 12, 13);

        Assert.Contains(new Halton().Read(sketch, Said(sketch, new SayRight())).Problems, p => p.Message.Contains("could be the period", StringComparison.Ordinal));

        var said = Said(sketch, new SayHeading(new("NI 154", "B2"), new(true, "started", 1, HeadingMeaning.Words)));
        Assert.DoesNotContain(new Halton().Read(sketch, said).Problems, p => p.Message.Contains("could be the period", StringComparison.Ordinal));
    }

    private static ImportProfile SaidOfPct() => Said(Pct(),
        new SayWhole(new("Return", "B4"), "NI 112", null, null),
        new SayName(new(NamedKind.Place, "runcorn & widnes", "E06000006")), new SayName(new(NamedKind.Place, "salfd", "E08000006")), new SayRight());

    private static ImportProfile Said(SheetSketch sketch, params ProfileEdit[] edits) => Remembered.Say(Remembered.Begin(), sketch, edits);
}
