using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads who changed what, when, and what it said before and after.</summary>
public sealed class HistoryReader(LspDatabase database)
{
    public const int PageSize = 50;

    /// <summary>One page of what a question finds, latest first.</summary>
    public async Task<ChangesPage> PageAsync(int partnershipId, HistoryQuestion question, int number, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var found = Found(db, question);
        var total = await found.CountAsync(ct);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        number = Math.Clamp(number, 1, pages);
        return new(await found.OrderByDescending(c => c.Id).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(ct), total, number, pages);
    }

    /// <summary>All that a question finds, latest first: what is exported.</summary>
    public async Task<IReadOnlyList<Change>> AllAsync(int partnershipId, HistoryQuestion question, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await Found(db, question).OrderByDescending(c => c.Id).ToListAsync(ct);
    }

    /// <summary>What was written after a change, latest first, of the kinds that a reader may be told of; at most so many.</summary>
    /// <param name="partnershipId">The partnership.</param>
    /// <param name="after">The id of the last change that the reader has seen; 0 for none.</param>
    /// <param name="everyKind">False for readers who may not see who did what: then only what shows on pages that they may read.</param>
    /// <param name="most">No more than these.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<IReadOnlyList<Change>> AfterAsync(int partnershipId, int after, bool everyKind, int most, CancellationToken ct = default)
    {
        var told = Enum.GetValues<ChangeKind>().Where(k => everyKind || ChangeAudience.IsEveryReader(k)).ToList();
        await using var db = database.Of(partnershipId);
        return await db.Changes.AsNoTracking().Where(c => c.Id > after && told.Contains(c.Kind)).OrderByDescending(c => c.Id).Take(most).ToListAsync(ct);
    }

    /// <summary>The id of the last change; 0 where nothing has changed yet.</summary>
    public async Task<int> LastAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Changes.MaxAsync(c => (int?)c.Id, ct) ?? 0;
    }

    /// <summary>Everybody who has changed something, by name: what the filter offers.</summary>
    public async Task<IReadOnlyList<string>> PeopleAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Changes.AsNoTracking().Select(c => c.By).Distinct().OrderBy(b => b).ToListAsync(ct);
    }

    /// <summary>The code of each indicator by its id, for the way from a change to its page.</summary>
    public async Task<IReadOnlyDictionary<int, string>> IndicatorCodesAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Indicators.AsNoTracking().Select(i => new { i.Id, i.Code }).ToDictionaryAsync(i => i.Id, i => i.Code, ct);
    }

    private static IQueryable<Change> Found(LspDbContext db, HistoryQuestion question)
    {
        var found = db.Changes.AsNoTracking();
        if (question.Kind is { } kind) found = found.Where(c => c.Kind == kind);
        if (question.Subject is { } subject) found = found.Where(c => c.Subject == subject);
        if (question.SubjectId is { } id) found = found.Where(c => c.SubjectId == id);
        if (question.By is { Length: > 0 } by) found = found.Where(c => c.By == by);
        if (question.Since is { } since) found = found.Where(c => c.At >= since);
        if (question.From is { } from && ReportingCalendar.StartOfUkDay(from) is var first) found = found.Where(c => c.At >= first);
        // The last of all days has no morrow.
        if (question.To is { } to && to < DateOnly.MaxValue && ReportingCalendar.StartOfUkDay(to.AddDays(1)) is var end) found = found.Where(c => c.At < end);
        return found;
    }
}
