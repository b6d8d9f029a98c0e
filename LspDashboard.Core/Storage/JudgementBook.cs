using LspDashboard.Core.Indicators;
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
        (judgement.On, judgement.RecordedAt, judgement.RecordedBy) = (await StandingDay.OfAsync(db, partnershipId, now, ct), now, by);
        var problems = JudgementCheck.Problems(judgement, judgement.On);
        var subject = await SubjectAsync(db, judgement, problems, ct);
        if (!await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.UsesRatings).FirstAsync(ct))
            problems[nameof(judgement.Rating)] = "The partnership goes without the four-point rating. Put it in use under Set up first.";
        if (problems.Count > 0) return problems;
        var before = (await db.Judgements.AsNoTracking().Where(j => j.IndicatorId == judgement.IndicatorId && j.ThemeId == judgement.ThemeId).OrderBy(j => j.On).ThenBy(j => j.Id).ToListAsync(ct))
            .LastOrDefault(j => j.Period == judgement.Period && j.WithdrawnOn is null);
        db.Judgements.Add(judgement);
        db.Changes.Add(Change(ChangeKind.RatingJudged, $"{subject} rated by judgement for {judgement.Period.Label}", judgement, partnershipId, by, now, Edits(before, judgement)));
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
        judgement.WithdrawnOn = await StandingDay.OfAsync(db, partnershipId, now, ct);
        var subject = await SubjectAsync(db, judgement, problems, ct);
        db.Changes.Add(Change(ChangeKind.RatingWithdrawn, $"{subject}: rating by judgement for {judgement.Period.Label} withdrawn", judgement, partnershipId, by, now, Edits(judgement, null)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return problems;
    }

    private static Change Change(ChangeKind kind, string what, Judgement judgement, int partnershipId, string by, DateTimeOffset at, IReadOnlyList<FieldEdit> edits) => new()
    {
        Kind = kind, What = what, By = by, At = at, Edits = edits,
        Subject = judgement.IndicatorId is not null ? ChangeSubject.Indicator : judgement.ThemeId is not null ? ChangeSubject.Theme : ChangeSubject.Partnership,
        SubjectId = judgement.IndicatorId ?? judgement.ThemeId ?? partnershipId,
    };

    private static List<FieldEdit> Edits(Judgement? before, Judgement? after) =>
    [
        new("Rating by judgement", before is null ? "" : EditWords.Value(before.Rating), after is null ? "" : EditWords.Value(after.Rating)),
        new("Reason", before?.Reason ?? "", after?.Reason ?? ""),
        new("Judged by", before?.Name ?? "", after?.Name ?? ""),
    ];

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
