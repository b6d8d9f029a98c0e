using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes ratings by judgement. None is changed afterwards but for the day from which it is withdrawn.</summary>
public sealed class JudgementBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Gives a rating; it counts from the day on which the partnership stands, as an accepted return does.</summary>
    /// <returns>The problems by field; empty when it was saved.</returns>
    public async Task<IReadOnlyDictionary<string, string>> GiveAsync(int partnershipId, Judgement judgement, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = time.GetUtcNow();
        (judgement.Reason, judgement.Name) = (judgement.Reason.Trim(), judgement.Name.Trim());
        (judgement.On, judgement.RecordedAt, judgement.RecordedBy) = (await DayAsync(db, partnershipId, now, ct), now, by);
        var problems = JudgementCheck.Problems(judgement, judgement.On);
        var subject = await SubjectAsync(db, judgement, problems, ct);
        if (!await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.UsesRatings).FirstAsync(ct))
            problems[nameof(judgement.Rating)] = "The partnership goes without the four-point rating. Put it in use under Set up first.";
        if (problems.Count > 0) return problems;
        db.Judgements.Add(judgement);
        db.Changes.Add(new() { Kind = ChangeKind.RatingJudged, What = $"{subject} rated by judgement for {judgement.Period.Label}", By = by, At = now });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return problems;
    }

    /// <summary>Withdraws a rating from the day on which the partnership stands; a second time changes nothing.</summary>
    /// <returns>The problems by field; empty when it is withdrawn.</returns>
    public async Task<IReadOnlyDictionary<string, string>> WithdrawAsync(int partnershipId, int id, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await db.Judgements.FirstOrDefaultAsync(j => j.Id == id, ct) is not { } judgement)
        {
            problems[nameof(Judgement.Id)] = "There is no such rating by judgement.";
            return problems;
        }
        if (judgement.WithdrawnOn is not null) return problems;
        var now = time.GetUtcNow();
        judgement.WithdrawnOn = await DayAsync(db, partnershipId, now, ct);
        var subject = await SubjectAsync(db, judgement, problems, ct);
        db.Changes.Add(new() { Kind = ChangeKind.RatingWithdrawn, What = $"{subject}: rating by judgement for {judgement.Period.Label} withdrawn", By = by, At = now });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return problems;
    }

    private static async Task<DateOnly> DayAsync(LspDbContext db, int partnershipId, DateTimeOffset now, CancellationToken ct) =>
        await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.AsKnown).FirstAsync(ct) ?? ReportingCalendar.UkDate(now);

    // What is judged, in words; asked through the partnership's own context, which finds nothing of another's.
    private static async Task<string> SubjectAsync(LspDbContext db, Judgement judgement, Dictionary<string, string> problems, CancellationToken ct)
    {
        if (judgement.IndicatorId is { } indicatorId)
        {
            var indicator = await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Id == indicatorId, ct);
            if (indicator is null) problems[nameof(judgement.IndicatorId)] = "The partnership has no such indicator.";
            else if (!indicator.IsRated) problems[nameof(judgement.IndicatorId)] = $"{indicator.Code} is shown as context and is not rated, by choice.";
            return indicator?.Code ?? "";
        }
        if (judgement.ThemeId is not { } themeId) return "The partnership overall";
        var theme = await db.Themes.AsNoTracking().Where(t => t.Id == themeId).Select(t => t.Name).FirstOrDefaultAsync(ct);
        if (theme is null) problems[nameof(judgement.ThemeId)] = "The partnership has no such theme.";
        return theme ?? "";
    }
}
