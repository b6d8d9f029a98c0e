using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class NoteLayoutTests
{
    [Fact]
    public void Of_NotesFarApart_ShareTheTopRow()
    {
        var layout = Of(new(2, "definition changed"), new(12, "rebased"));

        Assert.Equal([new(0, false), new(0, false)], layout.Notes.Select(n => n.Wide));
        Assert.Equal(1, layout.Rows);
        Assert.True(layout.InWords);
    }

    [Fact]
    public void Of_NotesOfTwoPeriodsInARow_StandInRowsOfTheirOwn()
    {
        var layout = Of(new(4, "definition changed"), new(5, "new clinic"));

        // The second comes down from below the first one's words.
        Assert.Equal([0, 1], layout.Notes.Select(n => n.Wide.Row));
        Assert.Equal(2, layout.Rows);
    }

    [Fact]
    public void Of_NoteOnTheLastPeriod_StandsBeforeItsLine() => Assert.True(Of(new TrendNote(19, "rebased")).Notes[0].Wide.Before);

    [Fact]
    public void Of_Notes_AreNumberedAsTheirPeriodsFollow()
    {
        var layout = Of(new(12, "second"), new(2, "first"));

        Assert.Equal([(1, "first"), (2, "second")], layout.Notes.Select(n => (n.Number, n.Words)));
    }

    [Fact]
    public void Of_TooManyInOnePlace_AreNumbersAtAnyWidth()
    {
        var layout = Of([.. Enumerable.Range(6, 8).Select(i => new TrendNote(i, "a rather long note on this"))]);

        Assert.False(layout.InWords);
        Assert.InRange(layout.Rows, 1, NoteRows.Most);
    }

    [Fact]
    public void Of_WordsTooLongForTheChart_AreANumber() => Assert.False(Of(new TrendNote(3, new string('w', 41))).InWords);

    [Fact]
    public void Of_NoteOutsideThePeriods_IsLeftOut() => Assert.Empty(Of(new(-1, "before"), new TrendNote(20, "after")).Notes);

    [Fact]
    public void Of_Forecast_IsNamedAtTheLastActualValueWithoutANumber()
    {
        var note = Assert.Single(NoteLayout.Of(Births.Chart, new SvgPlot(Births.Chart)).Notes);

        Assert.True(note.IsForecast);
        Assert.Equal(500, note.X); // 2008, the third of five
    }

    [Fact]
    public void Of_NoNotes_LeavesNoRoom() => Assert.Equal(0, Of().Height);

    private static NoteLayout Of(params TrendNote[] notes)
    {
        var chart = new TrendChart("T", "", "", 0, [.. Enumerable.Repeat("Q", 20)], []) { Notes = notes };
        return NoteLayout.Of(chart, new SvgPlot(chart));
    }
}
