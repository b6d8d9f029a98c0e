using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

public class OtherPartnershipsPlacesTests
{
    [Fact]
    public async Task Upload_FiguresOfAnotherPartnershipsPlace_AreKeptAndNamed()
    {
        await using var desk = await ReturnCorrectionsTests.Desk.OpenAsync();

        var sent = await desk.SendAsync(new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 123", "Salford", "2009/10 Q4", 2345).Row("NI 123", "England", "2009/10 Q4", 373954).Build());

        Assert.Equal(3, sent.Values.Count);
        var note = Assert.Single(sent.Problems, p => p.Message.Contains("another partnership", StringComparison.Ordinal));
        Assert.Equal((ProblemSeverity.Note, "D3", "Salford is another partnership's area; the figure is kept as a comparator."), (note.Severity, note.Cell, note.Message));
    }
}
