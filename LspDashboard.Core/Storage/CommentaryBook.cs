using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads and writes the owner's words. Each saving is a row of its own; none is ever changed or taken out.</summary>
public sealed class CommentaryBook(LspDatabase database, TimeProvider time)
{
    /// <summary>All that was saved for one period, by indicator; drafts only of those the visitor may write.</summary>
    public async Task<IReadOnlyDictionary<int, CommentaryThread>> ReadAsync(int partnershipId, ReportingPeriod period, Visitor visitor, DateOnly asKnown, int? indicatorId = null, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var rows = await db.Commentaries.AsNoTracking().Where(c => c.Period == period && c.On <= asKnown && (indicatorId == null || c.IndicatorId == indicatorId)).ToListAsync(ct);
        var owners = await db.Indicators.Select(i => new { i.Id, Owner = i.OwnerPartnerId ?? i.PartnerId }).ToDictionaryAsync(i => i.Id, i => i.Owner, ct);
        return rows.Where(c => c.State != CommentaryState.Draft || visitor.May(Permission.WriteCommentary, owners[c.IndicatorId]))
            .GroupBy(c => c.IndicatorId).ToDictionary(g => g.Key, g => new CommentaryThread(g));
    }

    /// <summary>Keeps a draft, hands words in or agrees them, unless somebody saved since the writer looked.</summary>
    /// <param name="partnershipId">Whose indicator it is.</param>
    /// <param name="visitor">Who writes; their right is asked here again.</param>
    /// <param name="edit">The words.</param>
    /// <param name="seen"><see cref="CommentaryThread.LastId"/> as the writer saw it; null takes things as they are.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<WordsSaved> SaveAsync(int partnershipId, Visitor visitor, WordsEdit edit, int? seen, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Id == edit.IndicatorId, ct) is not { } indicator)
            return WordsSaved.Refused(nameof(edit.IndicatorId), "The partnership has no such indicator.");
        if (!May(visitor, indicator, edit.State)) return WordsSaved.Refused(nameof(edit.State), NotYours(edit.State, indicator));
        var thread = new CommentaryThread(await db.Commentaries.AsNoTracking().Where(c => c.IndicatorId == indicator.Id && c.Period == edit.Period).ToListAsync(ct));
        if (seen is { } id && id != thread.LastId) return new(new Dictionary<string, string>(StringComparer.Ordinal), thread.Rows[^1]);

        var now = time.GetUtcNow();
        var row = new Commentary
        {
            IndicatorId = indicator.Id, Period = edit.Period, State = edit.State, Text = edit.Text.ReplaceLineEndings("\n").Trim(),
            On = await StandingDay.OfAsync(db, partnershipId, now, ct), RecordedAt = now, RecordedBy = visitor.Name,
        };
        var (writes, problems) = CommentaryRule.Of(thread, row.State, row.Text, row.Period, row.On);
        if (problems.Count > 0) return new(problems);
        if (!writes) return WordsSaved.Done;
        db.Commentaries.Add(row);
        db.Changes.Add(ChangeOf(indicator, thread.Standing(DateOnly.MaxValue), row));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return WordsSaved.Done;
    }

    /// <summary>True where the visitor may bring the words of an indicator into a state.</summary>
    public static bool May(Visitor visitor, Indicator indicator, CommentaryState state) => state == CommentaryState.Agreed
        ? visitor.May(Permission.AgreeCommentary)
        : visitor.May(Permission.WriteCommentary, indicator.OwnerPartnerId ?? indicator.PartnerId);

    // What is said of a draft to everybody is that there is one; what it says is for those who may write it.
    private static Change ChangeOf(Indicator indicator, Commentary? before, Commentary row) => new()
    {
        Kind = ChangeKind.CommentaryWritten, By = row.RecordedBy, At = row.RecordedAt, Subject = ChangeSubject.Indicator, SubjectId = indicator.Id,
        What = row.State == CommentaryState.Draft ? $"Draft of words on {indicator.Code} for {row.Period.Label} kept" : $"Words on {indicator.Code} for {row.Period.Label} {DeliveryWords.Of(row.State)}",
        Edits = row.State == CommentaryState.Draft ? []
            : before?.Text == row.Text ? [new("State", DeliveryWords.Of(before.State), DeliveryWords.Of(row.State))]
            : [new("State", before is null ? "" : DeliveryWords.Of(before.State), DeliveryWords.Of(row.State)), new("Words", before?.Text ?? "", row.Text)],
    };

    private static string NotYours(CommentaryState state, Indicator indicator) => state == CommentaryState.Agreed
        ? "Words are agreed by the performance advisor or the coordinator."
        : $"The words on {indicator.Code} are written by its owner, the performance advisor or the coordinator.";
}
