using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

public class InboxTests
{
    [Fact]
    public async Task SweepAsync_AReturnAndABrokenFile_OneWaitsForADecisionAndOneSaysWhy()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var folder = new TempFolder();
        await PutAsync(folder, "halton", "return.xlsx", ReturnWorkbook.Quitters(1262));
        await PutAsync(folder, "halton", "letter.xlsx", "Dear colleague"u8.ToArray());
        var (inbox, intake) = Made(sample);

        var done = await inbox.SweepAsync(folder.Path);

        Assert.Equal(["letter.xlsx", "return.xlsx"], done.Select(f => f.FileName).Order(StringComparer.Ordinal));
        var taken = done.Single(f => f.ReturnId is not null);
        Assert.Equal(ReturnState.Preview, (await intake.ReadAsync("halton", taken.ReturnId!.Value))!.Return.State);
        Assert.Equal("inbox", (await intake.ReadAsync("halton", taken.ReturnId.Value))!.Return.UploadedBy);
        Assert.True(File.Exists(Path.Combine(folder.Path, "halton", "taken", "return.xlsx")));
        Assert.NotEmpty(await File.ReadAllTextAsync(Path.Combine(folder.Path, "halton", "refused", "letter.xlsx.why.txt")));
        Assert.Empty(await inbox.SweepAsync(folder.Path));
    }

    [Fact]
    public async Task SweepAsync_SameNameAgain_KeepsBoth()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var folder = new TempFolder();
        var (inbox, _) = Made(sample);
        foreach (var value in new[] { 1262, 1270 })
        {
            await PutAsync(folder, "halton", "return.xlsx", ReturnWorkbook.Quitters(value));
            await inbox.SweepAsync(folder.Path);
        }

        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder.Path, "halton", "taken")).Length);
    }

    [Fact]
    public async Task SweepAsync_StillBeingWritten_HiddenOrOfNobody_IsLeftWhereItIs()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var folder = new TempFolder();
        await PutAsync(folder, "halton", "fresh.xlsx", ReturnWorkbook.Quitters(1262), DateTime.UtcNow);
        await PutAsync(folder, "halton", "~$return.xlsx", [1, 2, 3]);
        await PutAsync(folder, "nowhere", "return.xlsx", ReturnWorkbook.Quitters(1262));

        Assert.Empty(await Made(sample).Inbox.SweepAsync(folder.Path));
        Assert.Equal(3, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    private static (Inbox Inbox, ReturnIntake Intake) Made(SampleDatabase sample)
    {
        var intake = new ReturnIntake(sample.Database, sample.Facts, TimeProvider.System);
        return (new(sample.Database, new ImportRunner(sample.Database, intake).ReadAsync, TimeProvider.System), intake);
    }

    private static async Task PutAsync(TempFolder folder, string slug, string name, byte[] content, DateTime? written = null)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder.Path, slug)).FullName;
        await File.WriteAllBytesAsync(Path.Combine(own, name), content);
        File.SetLastWriteTimeUtc(Path.Combine(own, name), written ?? DateTime.UtcNow.AddMinutes(-1));
    }
}
