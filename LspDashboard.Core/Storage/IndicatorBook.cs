using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Adds indicators by hand.</summary>
public sealed class IndicatorBook(LspDatabase database, TimeProvider time)
{
    /// <summary>What the set-up pages choose from.</summary>
    public async Task<IndicatorChoices?> ChoicesAsync(string slug, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        return new(
            partnership,
            await db.Catalogue.AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct),
            await db.Themes.AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct),
            await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct),
            await db.Indicators.AsNoTracking().Select(i => i.Code).ToListAsync(ct));
    }

    /// <summary>Adds an indicator.</summary>
    /// <returns>The problems by field; empty when it was saved.</returns>
    public async Task<IReadOnlyDictionary<string, string>> AddAsync(int partnershipId, Indicator indicator, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var others = await db.Indicators.AsNoTracking().ToListAsync(ct);
        indicator.Code = IndicatorCode.ForPeople(indicator.Code);
        var problems = IndicatorCheck.Problems(indicator, others.Select(i => i.Code)).ToDictionary(StringComparer.Ordinal);
        if (ProxyCheck.Problem(indicator, others) is { } proxy) problems[nameof(indicator.StandsInForId)] = proxy;
        await SetUp.IndicatorReferences.CheckAsync(db, indicator, null, problems, ct);
        if (problems.Count > 0) return problems;
        if (indicator.AreaId == 0) indicator.AreaId = await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.AreaId).FirstAsync(ct);
        indicator.Order = await db.Indicators.MaxAsync(i => (int?)i.Order, ct) + 1 ?? 0;
        db.Indicators.Add(indicator);
        await db.SaveChangesAsync(ct);
        db.Changes.Add(new() { Kind = ChangeKind.IndicatorAdded, What = $"{indicator.Code} {indicator.Title} added", By = by, At = time.GetUtcNow(), Subject = ChangeSubject.Indicator, SubjectId = indicator.Id });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return problems;
    }
}

/// <summary>What an indicator can be made of.</summary>
public sealed record IndicatorChoices(
    Partnership Partnership, IReadOnlyList<CatalogueEntry> Catalogue, IReadOnlyList<Theme> Themes, IReadOnlyList<Body> Bodies,
    IReadOnlyList<Partner> Partners, IReadOnlyList<string> CodesInUse);
