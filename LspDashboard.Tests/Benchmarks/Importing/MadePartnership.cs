using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>A partnership of 198 indicators, each with a target, and twelve places: its authority, nine wards in it, the region and England.</summary>
internal static class MadePartnership
{
    public const string Slug = "made";
    public const int Indicators = 198;
    public const int Places = 12;

    /// <summary>The last quarter that a return can be about.</summary>
    public static ReportingPeriod Last { get; } = ReportingPeriod.Quarter(2009, 4);

    /// <summary>Long after it, so that every figure could be known.</summary>
    public static DateOnly AsKnown { get; } = new(2010, 6, 30);

    /// <summary>A service provider over a database file.</summary>
    public static ServiceProvider Services(string path) => new ServiceCollection()
        .AddSingleton(TimeProvider.System).AddLspStorage(SqliteSetup.ConnectionString(path)).BuildServiceProvider();

    /// <summary>Makes the database: the partnership with what it measures, and no figure yet.</summary>
    public static async Task CreateAsync(string path)
    {
        await using var services = Services(path);
        var database = services.GetRequiredService<LspDatabase>();
        await new DatabaseStart(database, TimeProvider.System).PrepareAsync();
        await using var db = database.Shared();
        var own = new Area { Code = "E06000099", Name = "Madeton", Kind = AreaKind.LocalAuthority };
        var region = new Area { Code = "E12000099", Name = "Made Region", Kind = AreaKind.Region };
        // One by one, so that ids count up in this order.
        foreach (var area in (Area[])[own, .. Enumerable.Range(1, Places - 3).Select(w => Ward(w, own)), region, new Area { Code = "E92000099", Name = "Made England", Kind = AreaKind.England }])
        {
            db.Areas.Add(area);
            await db.SaveChangesAsync();
        }
        own.Parent = region;
        var partnership = new Partnership { Slug = Slug, Name = "Madeton Partnership", Place = "Madeton", AreaId = own.Id, Tier = PartnershipTier.Unitary, CurrentPeriod = Last, AsKnown = AsKnown };
        db.Partnerships.Add(partnership);
        await db.SaveChangesAsync();
        db.Scope = partnership.Id;
        var theme = new Theme { Name = "Everything" };
        var indicators = Enumerable.Range(0, Indicators).Select(i => IndicatorOf(i, own.Id, theme)).ToList();
        db.AddRange(indicators);
        await db.SaveChangesAsync();
        db.AddRange(indicators.Select(i => new Target
        {
            IndicatorId = i.Id, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.Quarter(2006, 4), Baseline = 50, TargetPeriod = ReportingPeriod.Quarter(2010, 4), Value = 60,
            EffectiveFrom = new(2007, 6, 1), RecordedBy = "made",
        }));
        await db.SaveChangesAsync();
    }

    private static Area Ward(int number, Area own) => new() { Code = FormattableString.Invariant($"E0599900{number}"), Name = FormattableString.Invariant($"Ward {number}"), Kind = AreaKind.Ward, Parent = own };

    private static Indicator IndicatorOf(int index, int area, Theme theme) => new()
    {
        Code = FormattableString.Invariant($"NI {index + 1}"), Title = FormattableString.Invariant($"Made measure number {index + 1}"), Kind = IndicatorKind.NationalIndicator,
        Polarity = index % 2 == 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter, Decimals = 1, Frequency = Frequency.Quarter, IsSeasonal = index % 9 == 0, LagMonths = 1, AreaId = area, Theme = theme, Order = index,
        Unit = (index % 3) switch { 0 => new("of residents", "%", UnitKind.Percentage), 1 => new("per 1,000 residents", "", UnitKind.Rate), _ => new("days", "", UnitKind.Ratio) },
    };
}
