using System.Text;
using ClosedXML.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.CommandLine;

[Collection(CommandLineCollection.Name)]
public sealed class CommandLineTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _files = new();
    private SampleDatabase _sample = null!;

    public async Task InitializeAsync() => _sample = await SampleDatabase.CreateAsync();

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5081")]
    public void Of_NoCommand_ServesTheDashboard(params string[] args) => Assert.Null(Command.Of(args));

    [Fact]
    public async Task Run_MistypedCommand_SaysSoAndStartsNoServer()
    {
        var run = await RunAsync("bakcup", "file.db");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no command 'bakcup'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_Asked_NamesEveryCommand(string word)
    {
        var run = await RunAsync(word);

        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "import", "pack", "backup", "restore", "api-key" }) Assert.Contains($"  {command} ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithoutAccept_LeavesAPreviewAndHoldsNothing()
    {
        var before = await ObservationsAsync();

        var run = await RunAsync("import", Quitters(), "--partnership", "halton");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 rows, 0 new, 1 changed, 0 unchanged, state preview.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Accepted", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await ObservationsAsync());
        Assert.Equal(RagRating.AmberRed, await RatingAsync());
    }

    [Fact]
    public async Task Import_WithAccept_ChangesTheRating()
    {
        var run = await RunAsync("import", Quitters(), "--partnership", "halton", "--accept");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("Accepted." + Environment.NewLine, run.Output, StringComparison.Ordinal);
        Assert.Equal(RagRating.Green, await RatingAsync());
    }

    [Fact]
    public async Task Import_SameFileAgain_SaysSoAndWritesNothing()
    {
        var file = Quitters();
        await RunAsync("import", file, "--partnership", "halton", "--accept");
        var before = await ObservationsAsync();

        var run = await RunAsync("import", file, "--partnership", "halton", "--accept");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing was written", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await ObservationsAsync());
    }

    [Fact]
    public async Task Import_FileThatWaitsInThePreview_IsAcceptedWhenAskedTo()
    {
        var file = Quitters();
        await RunAsync("import", file, "--partnership", "halton");

        var run = await RunAsync("import", file, "--partnership", "halton", "--accept");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(RagRating.Green, await RatingAsync());
    }

    [Fact]
    public async Task Import_WithErrors_WaitsForADecision()
    {
        var before = await ObservationsAsync();

        var run = await RunAsync("import", _files.Write("three-bad.xlsx", ReturnWorkbook.ThreeBadOfThreeHundred()), "--partnership", "halton", "--accept");

        Assert.Equal(ExitCodes.WaitsForDecision, run.ExitCode);
        Assert.Contains("error: Figures D11: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("error: Figures C21: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("error: Figures A31: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("/halton/returns", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await ObservationsAsync());
    }

    [Fact]
    public async Task Import_FileThatCannotBeRead_IsRefused()
    {
        var run = await RunAsync("import", _files.Write("figures.pdf", "%PDF-1.7"u8.ToArray()), "--partnership", "halton");

        Assert.Equal((ExitCodes.Refused, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("PDF", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_MissingFile_SaysWhich()
    {
        var run = await RunAsync("import", _files["nowhere.xlsx"], "--partnership", "halton");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Equal($"There is no file {_files["nowhere.xlsx"]}." + Environment.NewLine, run.Error);
    }

    [Fact]
    public async Task Import_UnknownPartnership_SaysWhich()
    {
        var run = await RunAsync("import", Quitters(), "--partnership", "atlantis");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("There is no partnership 'atlantis'.", run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[]> OffWords() => new()
    {
        { "Name a file.", ["import", "--partnership", "halton"] },
        { "--partnership is missing.", ["import", "x.xlsx"] },
        { "--partnership needs a value.", ["import", "x.xlsx", "--partnership"] },
        { "--force is no option of 'import'.", ["import", "x.xlsx", "--force"] },
        { "'y.xlsx' is one file too many.", ["import", "x.xlsx", "y.xlsx"] },
        { "--out is missing.", ["pack", "--partnership", "halton"] },
        { "The ending of --out says which form the pack is to have: give it a name that ends in .docx, .pdf, ", ["pack", "--partnership", "halton", "--out", "pack.doc"] },
        { "There is no audience “king”", ["pack", "--partnership", "halton", "--out", "pack.docx", "--audience", "king"] },
        { "There is no theme 999 here", ["pack", "--partnership", "halton", "--out", "pack.docx", "--themes", "999"] },
        { "'soon' is not a period.", ["pack", "--partnership", "halton", "--out", "pack.xlsx", "--period", "soon"] },
        { "There is no partnership 'atlantis'.", ["pack", "--partnership", "atlantis", "--out", "pack.xlsx"] },
        { "Name a file.", ["backup"] },
        { "Name a file.", ["restore"] },
        { "There is no command 'imprt'.", ["imprt", "x.xlsx", "--partnership", "halton"] },
    };

    [Theory]
    [MemberData(nameof(OffWords))]
    public async Task Run_WordsThatAreOff_SaysWhat(string says, string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_Halton_WritesAWorkbookAndNothingBesideIt()
    {
        var run = await RunAsync("pack", "--partnership", "halton", "--out", _files["pack.xlsx"], "--period", "2009-10Q3", "--as-of", "2010-03-31");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Halton Strategic Partnership, 2009/10 Q3", run.Output, StringComparison.Ordinal);
        Assert.Equal(["pack.xlsx"], _files.Names);
        using var book = new XLWorkbook(_files["pack.xlsx"]);
        Assert.Contains(book.Worksheets, s => s.Name == "Every indicator");
    }

    [Fact]
    public async Task Pack_IntoAFolderThatIsNotThere_IsRefusedInWords()
    {
        var run = await RunAsync("pack", "--partnership", "halton", "--out", Path.Combine(_files["nowhere"], "pack.xlsx"));

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BackupAndRestore_AfterAChange_BringBackTheOldFiguresAndKeepTheNew()
    {
        var backup = await RunAsync("backup", _files["kept.db"]);
        await RunAsync("import", Quitters(), "--partnership", "halton", "--accept");
        Assert.Equal(RagRating.Green, await RatingAsync());

        var restore = await RunAsync("restore", _files["kept.db"]);

        Assert.Equal((0, 0), (backup.ExitCode, restore.ExitCode));
        Assert.Equal(RagRating.AmberRed, await RatingAsync());
        var replaced = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_sample.Path)!, "*.replaced-*"), p => !p.EndsWith("-wal", StringComparison.Ordinal) && !p.EndsWith("-shm", StringComparison.Ordinal));
        Assert.Contains(replaced, restore.Output, StringComparison.Ordinal);
        var undo = await CommandRun.OfAsync(SqliteSetup.ConnectionString(_sample.Path), "restore", replaced);
        Assert.True(undo.ExitCode == 0, undo.Error);
        Assert.Equal(RagRating.Green, await RatingAsync());
    }

    [Fact]
    public async Task Backup_OverAFile_IsRefused()
    {
        _files.Write("kept.db", [1, 2, 3]);

        var run = await RunAsync("backup", _files["kept.db"]);

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("exists already", run.Error, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(_files["kept.db"]));
    }

    public static TheoryData<string, byte[]> NoBackups() => new()
    {
        { "text", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("not a database ", 1000))) },
        { "empty", [] },
        { "only a header", [.. "SQLite format 3\0"u8, .. new byte[5000]] },
    };

    [Theory]
    [MemberData(nameof(NoBackups))]
    public async Task Restore_Garbage_IsRefusedAndTheDatabaseStays(string what, byte[] content)
    {
        var before = await ObservationsAsync();

        var run = await RunAsync("restore", _files.Write(what + ".db", content));

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("is no sound LspDashboard database", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await ObservationsAsync());
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_sample.Path)!, "*.replaced-*"));
    }

    [Fact]
    public async Task Restore_MissingFile_IsRefused()
    {
        var run = await RunAsync("restore", _files["nowhere.db"]);

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.StartsWith("There is no file ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_DatabaseOfANewerProgram_IsRefused()
    {
        await using (var db = _sample.Database.Shared())
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");

        var run = await RunAsync("import", Quitters(), "--partnership", "halton");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("newer LspDashboard", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApiKey_CreateListRevoke_PrintsItOnceAndEndsIt()
    {
        var made = await RunAsync("api-key", "create", "--partnership", "halton", "--role", "advisor", "--name", "SPIN system");
        var key = made.Output.Split(Environment.NewLine)[0];

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Matches("^lsp_[A-Za-z0-9_-]{43}$", key);
        var listed = await RunAsync("api-key", "list");
        Assert.Contains($"{key[..12]}  halton  Advisor  SPIN system", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(key, listed.Output, StringComparison.Ordinal);
        await using (var db = _sample.Database.Of((await _sample.Database.FindAsync("halton"))!.Value))
            Assert.DoesNotContain(key, (await db.ApiKeys.SingleAsync()).Hash, StringComparison.Ordinal);

        var revoked = await RunAsync("api-key", "revoke", key[..12]);

        Assert.Equal(0, revoked.ExitCode);
        Assert.Contains("revoked", (await RunAsync("api-key", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Refused, (await RunAsync("api-key", "revoke", key[..12])).ExitCode);
    }

    [Theory]
    [InlineData("is no role", "create", "--partnership", "halton", "--role", "emperor")]
    [InlineData("Add --partner NAME", "create", "--partnership", "halton", "--role", "partner")]
    [InlineData("There is no partner 'Atlantis'", "create", "--partnership", "halton", "--role", "partner", "--partner", "Atlantis")]
    [InlineData("There is no partnership 'atlantis'", "create", "--partnership", "atlantis", "--role", "viewer")]
    [InlineData("not 'destroy'", "destroy")]
    public async Task ApiKey_WordsThatAreOff_SaysWhat(string says, params string[] words)
    {
        var run = await RunAsync(["api-key", .. words]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    private string Quitters() => _files.Write("quitters.xlsx", ReturnWorkbook.Quitters(1262));

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(SqliteSetup.ConnectionString(_sample.Path), args);

    private async Task<RagRating> RatingAsync() => (await _sample.Scorecards.ReadAsync("halton"))!.Indicators.Single(i => i.Indicator.Code == "NI 123").Rating.Rating;

    private async Task<int> ObservationsAsync()
    {
        await using var db = _sample.Database.Shared();
        return await db.Observations.IgnoreQueryFilters().CountAsync();
    }
}
