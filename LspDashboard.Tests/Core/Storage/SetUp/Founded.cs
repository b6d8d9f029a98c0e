using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Storage.SetUp;

/// <summary>A partnership founded in a database of its own, standing at a day, with what a test needs of it.</summary>
internal sealed class Founded(SampleDatabase sample, string slug) : IAsyncDisposable
{
    public SampleDatabase Sample => sample;
    public string Slug => slug;
    public int Id { get; private set; }

    /// <summary>Wirksworth, standing at a day, with themes.</summary>
    public static async Task<Founded> CreateAsync(DateOnly day, string themes = "Health\nHousing", string slug = "wirksworth", SampleDatabase? within = null)
    {
        var founded = new Founded(within ?? await SampleDatabase.CreateAsync(), slug);
        var saved = await founded.Get<PartnershipBook>().FoundAsync(new(await founded.MadeAsync(day)) { Themes = themes }, "Ann");
        Assert.Empty(saved.Problems);
        founded.Id = (await founded.Sample.Database.FindAsync(slug))!.Value;
        return founded;
    }

    public T Get<T>() where T : notnull => Sample.Get<T>();

    public async Task<SetUpState> StateAsync() => (await Get<SetUpReader>().ReadAsync(slug))!;

    /// <summary>Turns the partnership's calendar to another day.</summary>
    public async Task StandAtAsync(DateOnly day)
    {
        await using var db = Sample.Database.Shared();
        db.Partnerships.Single(p => p.Id == Id).AsKnown = day;
        await db.SaveChangesAsync();
    }

    public async Task<Indicator> IndicatorAsync(string code, string theme, Action<Indicator>? set = null)
    {
        var state = await StateAsync();
        var indicator = new Indicator
        {
            Code = code, Title = code + " of ours", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", UnitKind.Count),
            Frequency = Frequency.Quarter, ThemeId = state.Themes.Single(t => t.Name == theme).Id,
        };
        set?.Invoke(indicator);
        Assert.Empty(await new LspDashboard.Core.Storage.IndicatorBook(Sample.Database, TimeProvider.System).AddAsync(Id, indicator, "Ann"));
        return indicator;
    }

    public async Task<Partnership> MadeAsync(DateOnly day)
    {
        await using var db = Sample.Database.Shared();
        return new()
        {
            Slug = slug, Name = "Wirksworth Partnership", Place = "Wirksworth", AreaId = db.Areas.Single(a => a.Code == "E06000006").Id, Tier = PartnershipTier.Unitary,
            CurrentPeriod = ReportingPeriod.Quarter(2005, 1), AsKnown = day,
        };
    }

    public ValueTask DisposeAsync() => Sample.DisposeAsync();
}
