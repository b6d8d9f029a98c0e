using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.BoardPacks.Office;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.BoardPacks.Publishing;

/// <summary>What the Board saw can be shown, to the byte, whatever comes after.</summary>
public class PackPublisherTests
{
    private const int Restatements = 200;
    private static readonly PackQuestion Usual = new(null, null, null, PackTemplate.For(PackAudience.Board));

    [Fact]
    public async Task Published_After200RandomRestatements_IsTheSameAndIsMadeTheSameAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, book) = ((await sample.Database.FindAsync("halton"))!.Value, Book(sample));
        var published = (await PublishAsync(sample)).Kept.Id;
        var first = (await book.SnapshotAsync(id, published))!;
        var file = (await book.FileAsync(id, published, "docx"))!;
        var said = PackTexts.InOrder(SnapshotText.Read(SnapshotText.Expand(first)).Pack).ToList();
        var random = new Random(20261123);
        var changed = new HashSet<(int, string)>();

        for (var i = 0; i < Restatements; i++)
        {
            changed.Add(await RestateAsync(sample, id, random));
            var again = (await book.SnapshotAsync(id, published))!;
            Assert.Equal(first, again);
            Assert.Equal(said, PackTexts.InOrder(SnapshotText.Read(SnapshotText.Expand(again)).Pack));
        }

        var kept = (await book.FileAsync(id, published, "docx"))!;
        Assert.Equal(file.Content, kept.Content);
        Assert.Equal(file.Sha256, SnapshotText.Sha256(kept.Content));
        Assert.Equal((await book.ListAsync(id)).Single().Sha256, SnapshotText.Sha256(SnapshotText.Expand(first)));
        Assert.Equal(Words(file.Content), await AgainAsync(first));
        // The restatements were real ones: the pack of today says something else, and the page of the published one can tell what.
        var live = (await new PackReader(sample.Facts).ReadAsync("halton", Usual))!;
        Assert.NotEqual(said, PackTexts.InOrder(live));
        var since = SinceRestated.All(SnapshotText.Read(SnapshotText.Expand(first)).Figures, (await sample.Facts.KeptAsync("halton"))!);
        Assert.Equal(changed.Count, since.Count);
    }

    [Fact]
    public async Task Snapshot_ReadBack_SaysWhatItSaid()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var matter = (await new PackReader(sample.Facts).ReadMatterAsync("salford", Usual))!;
        var snapshot = PackSnapshot.Of(PackBuilder.Of(matter, Usual.Template), matter, Usual.Template, MadePack.MadeAt);

        var text = SnapshotText.Write(snapshot);

        Assert.Equal(text, SnapshotText.Write(SnapshotText.Read(SnapshotText.Expand(SnapshotText.Compress(text)))));
        Assert.Equal(PackTexts.InOrder(snapshot.Pack), PackTexts.InOrder(SnapshotText.Read(text).Pack));
        // Every figure of the pages is there.
        Assert.Equal(matter.Card.Indicators.Sum(i => i.Series.Count), SnapshotText.Read(text).Figures.Count);
    }

    [Fact]
    public void Snapshot_OfNastyTexts_SaysWhatItSaid()
    {
        var snapshot = new PackSnapshot(PackSnapshot.CurrentVersion, MadePack.Nasty, Usual.Template, [], "made", MadePack.MadeAt);

        var read = SnapshotText.Read(SnapshotText.Write(snapshot));

        Assert.Equal(SnapshotText.Write(snapshot), SnapshotText.Write(read));
        Assert.Equal(MadePack.Nasty.Sections[0].Parts[1].Blocks.OfType<PackChart>().Last().Series[0].Values, read.Pack.Sections[0].Parts[1].Blocks.OfType<PackChart>().Last().Series[0].Values);
    }

    [Fact]
    public async Task Correct_APack_MakesAnotherEditionAndTheFirstStaysReadable()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, book) = ((await sample.Database.FindAsync("halton"))!.Value, Book(sample));
        var first = (await PublishAsync(sample)).Kept.Id;

        var second = (await PublishAsync(sample, new(first, "NI 112 was read from the wrong column."))).Kept;

        Assert.True(second.Saved.IsDone);
        var list = await book.ListAsync(id);
        Assert.Equal([(second.Id, 2, PackState.Published, null), (first, 1, PackState.Superseded, (int?)second.Id)], list.Select(p => (p.Id, p.Edition, p.State, p.CorrectedById)));
        Assert.Equal("halton-board-pack-2009-10Q4.docx", (await book.FileAsync(id, first, "docx"))!.Name);
        // On paper nothing else tells it from the first.
        var corrected = (await book.FileAsync(id, second.Id, "docx"))!;
        Assert.Equal("halton-board-pack-2009-10Q4-edition-2.docx", corrected.Name);
        Assert.Contains("edition 2, which corrects: NI 112 was read from the wrong column.", Words(corrected.Content), StringComparison.Ordinal);
        Assert.Equal(2, SnapshotText.Read(SnapshotText.Expand((await book.SnapshotAsync(id, second.Id))!)).Pack.Edition);
        Assert.Equal("That pack has been corrected already: correct its latest edition.", Assert.Single((await PublishAsync(sample, new(first, "Again"))).Kept.Saved.Problems).Value);
        Assert.Equal("Say what is corrected, so that whoever has the earlier edition knows.", Assert.Single((await PublishAsync(sample, new(second.Id, "  "))).Kept.Saved.Problems).Value);
        Assert.Equal(2, (await book.ListAsync(id)).Count);
    }

    [Fact]
    public async Task Withdraw_ACorrection_LetsTheFirstStandAndBeCorrectedAgain()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, book) = ((await sample.Database.FindAsync("halton"))!.Value, Book(sample));
        var first = (await PublishAsync(sample)).Kept.Id;
        var second = (await PublishAsync(sample, new(first, "The wrong column."))).Kept.Id;

        await book.WithdrawAsync(id, second, "The column was right.", "Coordinator");
        Assert.Equal([PackState.Withdrawn, PackState.Published], (await book.ListAsync(id)).Select(p => p.State));
        Assert.Equal("That pack was withdrawn: publish another one.", Assert.Single((await PublishAsync(sample, new(second, "Again"))).Kept.Saved.Problems).Value);
        var third = (await PublishAsync(sample, new(first, "The wrong year."))).Kept.Id;

        Assert.Equal([(third, 3, PackState.Published, null), (second, 2, PackState.Withdrawn, null), (first, 1, PackState.Superseded, (int?)third)], (await book.ListAsync(id)).Select(p => (p.Id, p.Edition, p.State, p.CorrectedById)));
        var view = (await new PublishedReader(book, sample.Facts).ReadAsync("halton", first))!;
        Assert.Equal([third, second], view.Editions.Select(e => e.Id));
    }

    [Fact]
    public async Task Withdraw_APack_NeedsAReasonAndKeepsIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, book) = ((await sample.Database.FindAsync("halton"))!.Value, Book(sample));
        var pack = (await PublishAsync(sample)).Kept.Id;

        Assert.Equal("Say why it is withdrawn.", Assert.Single((await book.WithdrawAsync(id, pack, " ", "Coordinator")).Problems).Value);
        Assert.True((await book.WithdrawAsync(id, pack, "Sent to the wrong list.", "Coordinator")).IsDone);
        Assert.True((await book.WithdrawAsync(id, pack, "Something else.", "Coordinator")).IsDone);

        var withdrawn = Assert.Single(await book.ListAsync(id));
        Assert.Equal((PackState.Withdrawn, "Sent to the wrong list.", "Coordinator"), (withdrawn.State, withdrawn.WithdrawnBecause, withdrawn.WithdrawnBy));
        await using var db = sample.Database.Of(id);
        var told = await db.Changes.Where(c => c.Subject == ChangeSubject.Pack && c.SubjectId == pack).OrderBy(c => c.Id).Select(c => c.What).ToListAsync();
        Assert.Equal(["Pack for Board, 15 July 2010, 2009/10 Q4, published", "Pack for Board, 15 July 2010, 2009/10 Q4, withdrawn: Sent to the wrong list."], told);
    }

    [Theory]
    [InlineData("UPDATE \"PublishedFile\" SET \"Content\" = x'00'", "A published file never changes.")]
    [InlineData("DELETE FROM \"PublishedFile\"", "A published file is never deleted.")]
    [InlineData("UPDATE \"PublishedPack\" SET \"Snapshot\" = x'00'", "A published pack never changes")]
    [InlineData("UPDATE \"PublishedPack\" SET \"Title\" = 'Other'", "A published pack never changes")]
    [InlineData("DELETE FROM \"PublishedPack\"", "A published pack is never deleted.")]
    public async Task Database_WhateverWritesToIt_RefusesToChangeWhatWasPublished(string sql, string problem)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await PublishAsync(sample);
        await using var db = sample.Database.Shared();

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_StoppedOnTheWay_StoresNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Publisher(sample).PublishAsync("halton", Usual, null, "Coordinator", new StopAtFirst(stop), stop.Token));

        Assert.Empty(await Book(sample).ListAsync(id));
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<(PackForm Form, int Done)>
    {
        public void Report((PackForm Form, int Done) value) => stop.Cancel();
    }

    private static async Task<(int, string)> RestateAsync(SampleDatabase sample, int id, Random random)
    {
        await using var db = sample.Database.Of(id);
        var day = new DateOnly(2010, 6, 30);
        var own = await db.Indicators.Select(i => new { i.Id, i.AreaId }).ToListAsync();
        var of = own[random.Next(own.Count)];
        var figures = await db.Observations.AsNoTracking().Where(o => o.IndicatorId == of.Id && o.AreaId == of.AreaId && o.KnownFrom <= day && o.Value != null).ToListAsync();
        if (figures.Count == 0) return await RestateAsync(sample, id, random);
        var period = figures[random.Next(figures.Count)].Period;
        var latest = figures.Where(f => f.Period == period).MaxBy(f => f.Revision)!;
        // Never back to what was published: each time more.
        db.Observations.Add(new() { IndicatorId = of.Id, AreaId = of.AreaId, Period = period, Revision = latest.Revision + 1, Value = latest.Value + 1 + random.NextDouble(), KnownFrom = day, RecordedAt = MadePack.MadeAt });
        db.Changes.Add(new() { Kind = ChangeKind.ReturnAccepted, What = "restated", By = "test", At = MadePack.MadeAt });
        await db.SaveChangesAsync();
        return (of.Id, period.Code);
    }

    private static async Task<string> AgainAsync(byte[] stored)
    {
        var snapshot = SnapshotText.Read(SnapshotText.Expand(stored));
        using var content = new MemoryStream();
        await PackForm.Word.WriteAsync(snapshot.Pack, snapshot.MadeAt, content, CancellationToken.None);
        return Words(content.ToArray());
    }

    private static string Words(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return word.MainDocumentPart!.Document!.Body!.OuterXml;
    }

    private static PackBook Book(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static PackPublisher Publisher(SampleDatabase sample) => new(new(sample.Facts), Book(sample), sample.Database, TimeProvider.System);

    private static async Task<Publication> PublishAsync(SampleDatabase sample, PackCorrection? correction = null) =>
        (await Publisher(sample).PublishAsync("halton", Usual, correction, "Coordinator"))!;
}
