using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage.Samples;
using LspDashboard.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

public class SampleDataTests
{
    [Fact]
    public async Task LoadAsync_ASecondTime_ChangesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var before = await CountsAsync(sample);

        await sample.Get<SampleData>().LoadAsync(SampleDatabase.DataFolder);

        Assert.Equal(before, await CountsAsync(sample));
        Assert.True(before["Observation"] > 0 && before["Indicator"] > 0 && before["CatalogueEntry"] > 0);
    }

    [Fact]
    public async Task Catalogue_Holds198NationalIndicators_EachSayingHowSureItsNameIs()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var db = sample.Database.Shared();
        var national = await db.Catalogue.Where(c => c.Kind == IndicatorKind.NationalIndicator).ToListAsync();

        // 198 of them numbered to 199: there is no NI 31.
        Assert.Equal(Enumerable.Range(1, 199).Where(n => n != 31).Select(n => FormattableString.Invariant($"NI {n}")).Order(StringComparer.Ordinal), national.Select(c => c.Code).Order(StringComparer.Ordinal));
        Assert.Equal((64, 6, 128), (Count(NameSource.Confirmed), Count(NameSource.Partial), Count(NameSource.Recalled)));
        Assert.All(national, c => Assert.False(string.IsNullOrWhiteSpace(c.Title), c.Code));
        Assert.Equal(30, await db.Catalogue.CountAsync(c => c.Kind == IndicatorKind.FloorTarget));

        int Count(NameSource source) => national.Count(c => c.NameSource == source);
    }

    [Fact]
    public async Task Samples_AreSevenPartnershipsEachStandingInItsOwnTime()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var partnerships = await sample.Database.AllAsync();

        Assert.Equal(["chorley", "halton", "medway", "milton-keynes", "salford", "stockport", "tonbridge-and-malling"], partnerships.Select(p => p.Slug).Order(StringComparer.Ordinal));
        // A page that opens at a period which has not ended, or is not yet known, would be empty.
        Assert.All(partnerships, p => Assert.True(p.AsKnown >= p.CurrentPeriod.LastDay, p.Slug));
    }

    [Fact]
    public async Task Samples_Meetings_AreIllustrativeAndOneIsToCome()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        foreach (var slug in new[] { "halton", "salford", "stockport", "chorley" })
        {
            var facts = (await sample.Facts.ReadAsync(slug))!;
            Assert.All(facts.Meetings, m => Assert.True(m.IsIllustrative && m.PapersOutOn < m.On && facts.Bodies.Any(b => b.Id == m.BodyId)));
            Assert.Contains(facts.Meetings, m => m.On > facts.AsKnown);
        }
        var halton = (await sample.Facts.ReadAsync("halton"))!;
        var (last, next) = (halton.Meetings.Last(m => m.On <= halton.AsKnown), halton.Meetings.First(m => m.On > halton.AsKnown));
        Assert.Equal(("Executive", new DateOnly(2010, 5, 20)), (halton.Bodies.Single(b => b.Id == last.BodyId).Name, last.On));
        Assert.Equal(("Board", new DateOnly(2010, 7, 15)), (halton.Bodies.Single(b => b.Id == next.BodyId).Name, next.On));
    }

    [Fact]
    public async Task Samples_EveryObservation_NamesTheLineItCameFrom()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using var db = sample.Database.Shared();
        var observations = await db.Observations.IgnoreQueryFilters().AsNoTracking().ToListAsync();

        Assert.All(observations, o => Assert.True(
            o.SourceFile.StartsWith("data/series/", StringComparison.Ordinal) && o.SourceCell.StartsWith("line ", StringComparison.Ordinal) && o.ReturnId is null, o.SourceFile));
    }

    private static async Task<SortedDictionary<string, long>> CountsAsync(SampleDatabase sample)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        await using var db = sample.Database.Shared();
        await using var connection = new SqliteConnection($"Data Source={sample.Path};Pooling=False");
        await connection.OpenAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct(StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name is the model's own
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
#pragma warning restore CA2100
            counts[table] = (long)(await command.ExecuteScalarAsync())!;
        }
        return counts;
    }
}
