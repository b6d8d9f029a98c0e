using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Writes what is noted and decided. A minute is never changed: one that is wrong is withdrawn, and another written.</summary>
public sealed class MinuteBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Stores a minute. What arrives again under the same key, as over a poor network, is stored once and answered the same.</summary>
    public async Task<MinuteSaved> AddAsync(int partnershipId, MinuteEdit edit, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        // The transaction holds the database's one pen from here on: two sendings of one key cannot pass each other.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Minutes.AsNoTracking().FirstOrDefaultAsync(m => m.Key == edit.Key, ct) is { } earlier) return new(Saved.Done.Problems, earlier);
        edit = edit with { Text = edit.Text.ReplaceLineEndings("\n").Trim() };
        var problems = MinuteCheck.Problems(edit);
        var indicator = edit.IndicatorId is { } i ? await db.Indicators.AsNoTracking().FirstOrDefaultAsync(x => x.Id == i, ct) : null;
        if (edit.IndicatorId is not null && indicator is null) problems[nameof(edit.IndicatorId)] = "The partnership has no such indicator.";
        var at = await AtAsync(db, edit.MeetingId, ct);
        if (edit.MeetingId is not null && at is null) problems[nameof(edit.MeetingId)] = "The partnership has no such meeting.";
        if (problems.Count > 0) return new(problems, null);
        var now = time.GetUtcNow();
        var minute = new Minute
        {
            Key = edit.Key, MeetingId = edit.MeetingId, IndicatorId = edit.IndicatorId, Kind = edit.Kind, Text = edit.Text, Period = edit.Period,
            On = await StandingDay.OfAsync(db, partnershipId, now, ct), RecordedAt = now, RecordedBy = by,
        };
        db.Minutes.Add(minute);
        db.Changes.Add(Line(minute, indicator, partnershipId, $"{minute.Kind} on {About(indicator)} written{at}", by, now, new FieldEdit(minute.Kind.ToString(), "", minute.Text)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(Saved.Done.Problems, minute);
    }

    /// <summary>Withdraws a minute from the day on which the partnership stands, with the reason; a second time changes nothing.</summary>
    public async Task<Saved> WithdrawAsync(int partnershipId, int id, string reason, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Minutes.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } minute) return Saved.Refused(nameof(Minute.Id), "There is no such note or decision.");
        if (minute.WithdrawnOn is not null) return Saved.Done;
        reason = reason.Trim();
        if (MinuteCheck.OfReason(reason) is { } problem) return Saved.Refused(MinuteCheck.Reason, problem);
        var indicator = await db.Indicators.AsNoTracking().FirstOrDefaultAsync(i => i.Id == minute.IndicatorId, ct);
        var at = await AtAsync(db, minute.MeetingId, ct);
        var now = time.GetUtcNow();
        minute.WithdrawnOn = await StandingDay.OfAsync(db, partnershipId, now, ct);
        db.Changes.Add(Line(minute, indicator, partnershipId, $"{minute.Kind} on {About(indicator)}{at} withdrawn", by, now, new FieldEdit(minute.Kind.ToString(), minute.Text, ""), new FieldEdit(WithdrawnBecause, "", reason)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>The field of the line under which the reason of a withdrawal is kept.</summary>
    internal const string WithdrawnBecause = "Withdrawn because";

    // " at the meeting of the Board on 15 July 2010": a line is filed under the day it was written, which need not be that of the meeting.
    private static async Task<string?> AtAsync(LspDbContext db, int? meetingId, CancellationToken ct) =>
        await db.Meetings.AsNoTracking().Where(m => m.Id == meetingId).Select(m => new { m.On, Body = db.Bodies.First(b => b.Id == m.BodyId).Name }).FirstOrDefaultAsync(ct) is { } at
            ? $" at {at.Body} on {FigureText.Date(at.On)}" : null;

    private static string About(Indicator? indicator) => indicator?.Code ?? "the partnership";

    // In the history of what it is about: the indicator, else the meeting, else the partnership.
    private static Change Line(Minute minute, Indicator? indicator, int partnershipId, string what, string by, DateTimeOffset at, params FieldEdit[] edits) => new()
    {
        Kind = ChangeKind.MinuteWritten, What = what, By = by, At = at, Edits = edits,
        Subject = indicator is not null ? ChangeSubject.Indicator : minute.MeetingId is not null ? ChangeSubject.Meeting : ChangeSubject.Partnership,
        SubjectId = indicator?.Id ?? minute.MeetingId ?? partnershipId,
    };
}
