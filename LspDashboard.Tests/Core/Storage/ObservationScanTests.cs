using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Observations go past the mapper both ways; the mapper is the other witness of what is stored.</summary>
public class ObservationScanTests
{
    [Theory]
    [InlineData("halton", null)]
    [InlineData("stockport", null)]
    [InlineData("halton", "NI 123")]
    public async Task ReadAsync_AnyPartnership_IsWhatTheMapperReads(string slug, string? indicator)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync(slug, indicatorCode: indicator))!;

        await using var db = sample.Database.Of(facts.Partnership.Id);
        var ids = facts.Indicators.Select(i => i.Id).ToList();
        var mapped = (await db.Observations.AsNoTracking().Where(o => o.KnownFrom <= facts.AsKnown && ids.Contains(o.IndicatorId)).ToListAsync())
            .OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => o.Revision).ThenBy(o => o.Period.Code, StringComparer.Ordinal);
        Assert.NotEmpty(facts.Observations);
        Assert.Equal(mapped.Select(Says), facts.Observations.Select(Says));
    }

    [Fact]
    public async Task WriteAsync_EveryKindOfContent_IsReadBackByBothTheSame()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var before = (await sample.Facts.ReadAsync("halton"))!;
        var (indicator, area) = (before.Indicators[0].Id, before.Partnership.AreaId);
        // Later revisions written first, a withdrawn one without a value, a comment longer than what is kept on the stack, letters of other scripts.
        Observation[] written =
        [
            Of(indicator, area, ReportingPeriod.Quarter(1999, 2), 2, null, ObservationStatus.Withdrawn, ""),
            Of(indicator, area, ReportingPeriod.Quarter(1999, 2), 1, -0.125, ObservationStatus.Estimated, "naïve – ≥ 5 £ 日本"),
            Of(indicator, area, ReportingPeriod.Quarter(1999, 1), 3, 1e300, ObservationStatus.Provisional, new string('é', 200)),
            Of(indicator, area, ReportingPeriod.Quarter(1999, 3), 1, 0, ObservationStatus.Final, "new\nline; 'quoted'"),
        ];
        await using (var db = sample.Database.Of(before.Partnership.Id))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await ObservationWriter.WriteAsync(db, written, CancellationToken.None);
            await transaction.CommitAsync();
        }

        bool IsWritten(Observation o) => o.SourceFile == "written.xlsx";
        var read = (await sample.Facts.ReadAsync("halton"))!.Observations.Where(IsWritten).ToList();
        await using var again = sample.Database.Of(before.Partnership.Id);
        var mapped = await again.Observations.AsNoTracking().Where(o => o.SourceFile == "written.xlsx").ToListAsync();
        Assert.Equal(written.Select(Says).Order(StringComparer.Ordinal), mapped.Select(Says).Order(StringComparer.Ordinal));
        Assert.Equal(["1999-00Q2", "1999-00Q3", "1999-00Q2", "1999-00Q1"], read.Select(o => o.Period.Code));
        Assert.Equal(mapped.Select(Says).Order(StringComparer.Ordinal), read.Select(Says).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_ForAnotherPartnership_ThrowsAndLeavesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        await using (var db = sample.Database.Of(facts.Partnership.Id))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var own = Of(facts.Indicators[0].Id, facts.Partnership.AreaId, ReportingPeriod.Quarter(1999, 1), 1, 1, ObservationStatus.Final, "");
            var theirs = Of(facts.Indicators[0].Id, facts.Partnership.AreaId, ReportingPeriod.Quarter(1999, 2), 1, 1, ObservationStatus.Final, "");
            theirs.PartnershipId = facts.Partnership.Id + 1;
            await Assert.ThrowsAsync<InvalidOperationException>(() => ObservationWriter.WriteAsync(db, [own, theirs], CancellationToken.None));
        }

        Assert.Equal(facts.Observations.Count, (await sample.Facts.ReadAsync("halton"))!.Observations.Count);
    }

    private static Observation Of(int indicator, int area, ReportingPeriod period, int revision, double? value, ObservationStatus status, string comment) => new()
    {
        IndicatorId = indicator, AreaId = area, Period = period, Revision = revision, Value = value, Numerator = value * 2, Denominator = revision == 1 ? 7 : null, Status = status,
        KnownFrom = new(2000, 2, 29), RecordedAt = new(2000, 2, 29, 23, 59, 59, 123, TimeSpan.Zero), SourceFile = "written.xlsx", SourceSheet = "Sheet & more", SourceCell = "XFD1048576", Comment = comment,
    };

    private static string Says(Observation o) => FormattableString.Invariant(
        $"{o.PartnershipId}|{o.IndicatorId}|{o.AreaId}|{o.Period.Code}|{o.Revision}|{o.Value:R}|{o.Numerator:R}|{o.Denominator:R}|{o.Status}|{o.KnownFrom:yyyy-MM-dd}|{o.RecordedAt.UtcTicks}|{o.ReturnId}|{o.SourceFile}|{o.SourceSheet}|{o.SourceCell}|{o.Comment}");
}
