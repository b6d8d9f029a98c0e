using LspDashboard.Core.Accountability;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Stockport, whose mapping found four orphans, with the books that write who answers. It stands at 30 June 2010.</summary>
internal sealed class OwnedStockport(SampleDatabase sample, int id, AccountabilityMap map) : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public int Id => id;
    public AccountabilityMap Before => map;
    public LspDatabase Database => sample.Database;
    public OwnershipBook Owners { get; } = new(sample.Database, new Clock());
    public HoldingBook Holdings { get; } = new(sample.Database, new Clock());

    public static async Task<OwnedStockport> OpenAsync()
    {
        var sample = await SampleDatabase.CreateAsync();
        var view = (await new AccountabilityReader(sample.Facts).ReadAsync("stockport"))!;
        return new(sample, view.Card.Partnership.Id, view.Map);
    }

    public async Task<AccountabilityMap> MapAsync(DateOnly? asOf = null) => (await new AccountabilityReader(sample.Facts).ReadAsync("stockport", null, asOf))!.Map;

    public int Body(string name) => map.Bodies.Single(b => b.Name == name).Id;

    public int Partner(string name) => map.Partners.Single(p => p.Name == name).Id;

    public OutcomeAccount Outcome(string name) => map.Outcomes.Single(o => o.Outcome.Name == name);

    public IndicatorAccount Indicator(string code) => map.Indicators.Single(i => i.Indicator.Code == code);

    public ValueTask DisposeAsync() => sample.DisposeAsync();

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
