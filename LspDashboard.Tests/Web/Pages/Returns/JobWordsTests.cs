using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Web.Pages.Returns;

namespace LspDashboard.Tests.Web.Pages.Returns;

public class JobWordsTests
{
    [Theory]
    [InlineData(ImportJobKind.Read, null, null, "Reading q4.xlsx …")]
    [InlineData(ImportJobKind.Accept, null, null, "Accepting q4.xlsx …")]
    [InlineData(ImportJobKind.Read, "Understanding the tables", null, "Understanding the tables …")]
    [InlineData(ImportJobKind.Accept, "Writing 8 values", 0.0, "Writing 8 values: 0%")]
    [InlineData(ImportJobKind.Accept, "Writing 8 values", 0.625, "Writing 8 values: 63%")] // away from zero, as people round
    public void Progress_OfAJob_SaysTheStepAndHowMuchOfIt(ImportJobKind kind, string? step, double? share, string words) =>
        Assert.Equal(words, JobWords.Progress(Job(1, kind), step is null ? null : new ImportStep(step, share)));

    [Fact]
    public void Waits_BehindAnotherOfTheSameUser_NamesIt()
    {
        var open = new[] { Job(1, by: "ann", name: "first.xlsx"), Job(2, by: "bob"), Job(3, by: "ann") };

        Assert.Equal("Waits for first.xlsx.", JobWords.Waits(open[2], open));
        Assert.Equal("Waits its turn.", JobWords.Waits(open[1], open));
    }

    [Fact]
    public void Summary_OfAQueue_SaysWhatRunsAndHowManyWait()
    {
        Assert.Equal("", JobWords.Summary([]));
        Assert.Equal("Reading q4.xlsx.", JobWords.Summary([Job(1, state: ImportJobState.Running)]));
        Assert.Equal("Two wait.", JobWords.Summary([Job(1), Job(2)]));
        Assert.Equal("Reading q4.xlsx and Accepting q4.xlsx. One waits.", JobWords.Summary([Job(1, state: ImportJobState.Running), Job(2, ImportJobKind.Accept, ImportJobState.Running), Job(3)]));
    }

    [Fact]
    public void Sent_InSummer_IsByTheUkClock() =>
        Assert.Equal("Sent by ann, 1 July 2026, 13:05", JobWords.Sent(Job(1, by: "ann")));

    private static ImportJob Job(int id, ImportJobKind kind = ImportJobKind.Read, ImportJobState state = ImportJobState.Waiting, string by = "ann", string name = "q4.xlsx") => new()
    {
        Id = id, Kind = kind, State = state, FileName = name, Sha256 = "00", By = by, QueuedAt = new(2026, 7, 1, 12, 5, 0, TimeSpan.Zero),
    };
}
