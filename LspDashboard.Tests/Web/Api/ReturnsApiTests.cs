using System.Text.Json;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class ReturnsApiTests
{
    private const string Halton = "halton";

    [Fact]
    public async Task Upload_ChangedNewAndUnchangedValues_AreCountedAndNothingIsHeldYet()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.HeldAsync();
        var book = new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 123", "Halton", "2009/10 Q3", 810).Row("ni 16", "E06000006", "Q1 2010-11", 16.5, 2040, 123636).Build();

        var preview = await app.Client.UploadAsync(Halton, book);

        Assert.Equal("preview", preview.Text("state"));
        Assert.Equal((3, 1, 1, 1), (Count(preview, "rows"), Count(preview, "newValues"), Count(preview, "changedValues"), Count(preview, "unchangedValues")));
        Assert.Empty(preview.GetProperty("problems").EnumerateArray());
        Assert.Equal(before.Observations, (await app.HeldAsync()).Observations);
        Assert.Equal("AmberRed", (await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard")).Indicator("NI 123").Text("rating"));
    }

    [Fact]
    public async Task Accept_ChangedValue_ChangesTheRatingAndKeepsTheOldValue()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262), "quitters.xlsx");

        var accepted = await app.Client.AcceptAsync(Halton, preview.Id());

        Assert.Equal("accepted", accepted.Text("state"));
        Assert.Equal(1, Count(accepted, "changedValues"));
        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/NI%20123");
        Assert.Equal("Green", detail.GetProperty("now").Text("rating"));
        var last = detail.GetProperty("series").EnumerateArray().Last();
        Assert.Equal(1262, last.GetProperty("value").GetDouble());
        Assert.Equal(("quitters.xlsx", ReturnWorkbook.Sheet, "D2"), (last.GetProperty("source").Text("file"), last.GetProperty("source").Text("sheet"), last.GetProperty("source").Text("cell")));
        var revisions = detail.GetProperty("revisions").EnumerateArray().Where(r => r.Text("period") == "2009-10Q4").ToDictionary(r => r.GetProperty("revision").GetInt32(), r => r.GetProperty("value").GetDouble());
        Assert.Equal((1165, 1262), (revisions[1], revisions[2]));
    }

    [Fact]
    public async Task Return_ThatWasAccepted_IsStillDoubtedForWhatItWasAndNotAsItsOwnResend()
    {
        await using var app = await RunningApp.StartAsync();
        // Ten times the 1,165 held: doubted in the preview, and afterwards for the same reason.
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(11650));
        var doubts = Doubts(preview);
        Assert.NotEmpty(doubts);
        await app.Client.AcceptAsync(Halton, preview.Id());

        var later = await app.Client.JsonAsync(FormattableString.Invariant($"/api/v1/partnerships/{Halton}/returns/{preview.Id()}"));

        Assert.Equal("accepted", later.Text("state"));
        Assert.Equal(doubts, Doubts(later));

        static List<string> Doubts(JsonElement json) => json.GetProperty("problems").EnumerateArray().Where(p => p.Text("severity") == "suspect").Select(p => p.Text("message")).ToList();
    }

    [Fact]
    public async Task Accept_ASecondTime_AnswersOkAndChangesNothing()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));
        await app.Client.AcceptAsync(Halton, preview.Id());
        var after = await app.HeldAsync();

        var second = await app.Client.AcceptAsync(Halton, preview.Id());

        Assert.Equal("accepted", second.Text("state"));
        Assert.Equal(after, await app.HeldAsync());
    }

    [Fact]
    public async Task Accept_ManyAtOnce_WritesOnce()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.HeldAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.Client.DecideAsync(Halton, preview.Id(), "accept")));

        Assert.All(answers, a => Assert.Equal(200, (int)a.StatusCode));
        Assert.Equal(before.Observations + 1, (await app.HeldAsync()).Observations);
    }

    [Fact]
    public async Task Upload_SameFileAgain_SaysSoAndKeepsOneReturn()
    {
        await using var app = await RunningApp.StartAsync();
        var book = ReturnWorkbook.Quitters(1262);
        var first = await app.Client.UploadAsync(Halton, book);
        var waiting = await app.Client.UploadAsync(Halton, book, "another-name.xlsx");
        await app.Client.AcceptAsync(Halton, first.Id());
        var held = await app.HeldAsync();

        var again = await app.Client.UploadAsync(Halton, book);

        Assert.Equal(first.Id(), waiting.Id());
        Assert.Contains("waits for a decision", Note(waiting), StringComparison.Ordinal);
        Assert.Equal((first.Id(), "accepted"), (again.Id(), again.Text("state")));
        Assert.Contains("nothing was written", Note(again), StringComparison.Ordinal);
        Assert.Equal(held, await app.HeldAsync());
    }

    [Fact]
    public async Task Accept_AllOfAReturnWithErrors_IsRefusedAndTheValidOnesCanBeTaken()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.HeldAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.ThreeBadOfThreeHundred());
        Assert.Equal(300, Count(preview, "rows"));
        var errors = preview.GetProperty("problems").EnumerateArray().Where(p => p.Text("severity") == "error").ToList();
        Assert.Equal(["A31", "C21", "D11"], errors.Select(p => p.Text("cell")).Order(StringComparer.Ordinal));
        Assert.All(errors, p => Assert.Equal(ReturnWorkbook.Sheet, p.Text("sheet")));
        Assert.All(errors, p => Assert.NotEmpty(p.Text("remedy")));

        using (var all = await app.Client.DecideAsync(Halton, preview.Id(), "accept?rows=all")) await all.ProblemAsync(409);
        using (var silent = await app.Client.DecideAsync(Halton, preview.Id(), "accept")) await silent.ProblemAsync(409);
        using (var odd = await app.Client.DecideAsync(Halton, preview.Id(), "accept?rows=some")) await odd.ProblemAsync(400);
        Assert.Equal(before.Observations, (await app.HeldAsync()).Observations);
        using var valid = await app.Client.DecideAsync(Halton, preview.Id(), "accept?rows=valid");

        Assert.Equal(200, (int)valid.StatusCode);
        Assert.Equal(before.Observations + 297, (await app.HeldAsync()).Observations);
    }

    [Fact]
    public async Task Undo_AcceptedReturn_BringsBackWhatWasHeld()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/halton/scorecard", UriKind.Relative));
        var book = new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 39", "Halton", "2008/09", 2100).Build();
        var preview = await app.Client.UploadAsync(Halton, book);
        await app.Client.AcceptAsync(Halton, preview.Id());
        Assert.NotEqual(before, await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/halton/scorecard", UriKind.Relative)));

        using var undone = await app.Client.DecideAsync(Halton, preview.Id(), "undo");
        using var again = await app.Client.DecideAsync(Halton, preview.Id(), "undo");

        Assert.Equal((200, 200), ((int)undone.StatusCode, (int)again.StatusCode));
        Assert.Equal(before, await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/halton/scorecard", UriKind.Relative)));
        Assert.Equal("undone", (await app.Client.JsonAsync($"/api/v1/partnerships/halton/returns/{preview.Id().ToString(System.Globalization.CultureInfo.InvariantCulture)}")).Text("state"));
    }

    [Fact]
    public async Task Undo_ThenSameFileAgain_CanBeAcceptedAndUndoneAnew()
    {
        await using var app = await RunningApp.StartAsync();
        var book = ReturnWorkbook.Quitters(1262);
        var first = await app.Client.UploadAsync(Halton, book);
        await app.Client.AcceptAsync(Halton, first.Id());
        (await app.Client.DecideAsync(Halton, first.Id(), "undo")).Dispose();

        var second = await app.Client.UploadAsync(Halton, book);
        await app.Client.AcceptAsync(Halton, second.Id());

        Assert.NotEqual(first.Id(), second.Id());
        Assert.Equal("Green", (await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard")).Indicator("NI 123").Text("rating"));
        using var undone = await app.Client.DecideAsync(Halton, second.Id(), "undo");
        Assert.Equal(200, (int)undone.StatusCode);
        Assert.Equal("AmberRed", (await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard")).Indicator("NI 123").Text("rating"));
    }

    [Fact]
    public async Task Undo_AfterALaterReturn_IsRefusedAndNamesIt()
    {
        await using var app = await RunningApp.StartAsync();
        var first = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262), "first.xlsx");
        await app.Client.AcceptAsync(Halton, first.Id());
        var later = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1201), "later.xlsx");
        await app.Client.AcceptAsync(Halton, later.Id());
        var held = await app.HeldAsync();

        using var answer = await app.Client.DecideAsync(Halton, first.Id(), "undo");

        var problem = await answer.ProblemAsync(409);
        Assert.Contains("NI 123 for 2009/10 Q4", problem.Text("title"), StringComparison.Ordinal);
        Assert.Contains("later.xlsx", problem.Text("title"), StringComparison.Ordinal);
        Assert.Equal(held, await app.HeldAsync());
    }

    [Fact]
    public async Task Undo_InTheRightOrder_GoesBackStepByStep()
    {
        await using var app = await RunningApp.StartAsync();
        var first = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262), "first.xlsx");
        await app.Client.AcceptAsync(Halton, first.Id());
        var later = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1201), "later.xlsx");
        await app.Client.AcceptAsync(Halton, later.Id());

        foreach (var (id, value) in new[] { (later.Id(), 1262), (first.Id(), 1165) })
        {
            using var answer = await app.Client.DecideAsync(Halton, id, "undo");
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            Assert.Equal(value, (await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard")).Indicator("NI 123").GetProperty("actual").GetDouble());
        }
    }

    [Fact]
    public async Task Discard_Preview_PutsItAsideForGood()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));

        using var discarded = await app.Client.DecideAsync(Halton, preview.Id(), "discard");
        using var accept = await app.Client.DecideAsync(Halton, preview.Id(), "accept");

        Assert.Equal(204, (int)discarded.StatusCode);
        await accept.ProblemAsync(409);
        using var undo = await app.Client.DecideAsync(Halton, preview.Id(), "undo");
        await undo.ProblemAsync(409);
    }

    [Fact]
    public async Task Return_OfAnotherPartnership_IsNotThere()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));

        foreach (var decision in new[] { "accept", "undo", "discard" })
        {
            using var answer = await app.Client.DecideAsync("salford", preview.Id(), decision);
            await answer.ProblemAsync(404);
        }
    }

    [Fact]
    public async Task Original_OfAReturn_ComesBackByteForByte()
    {
        await using var app = await RunningApp.StartAsync();
        var book = ReturnWorkbook.Quitters(1262);
        var preview = await app.Client.UploadAsync(Halton, book, "from the trust.xlsx");

        using var answer = await app.Client.GetAsync(new Uri(FormattableString.Invariant($"/api/v1/partnerships/halton/returns/{preview.Id()}/file"), UriKind.Relative));

        Assert.Equal(book, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("from the trust.xlsx", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    private static int Count(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static string Note(JsonElement json) => json.GetProperty("problems").EnumerateArray().First(p => p.Text("severity") == "note").Text("message");
}
