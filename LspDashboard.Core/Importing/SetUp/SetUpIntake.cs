using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Samples;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>
/// Sets a partnership up from one workbook. A preview does everything inside a transaction and takes it back, so what is accepted is done by
/// the lines that were previewed; with one error nothing is taken.
/// </summary>
public sealed class SetUpIntake(LspDatabase database, KnownDefinitions definitions, TimeProvider time)
{
    /// <summary>What the workbook would do. Not for a circuit's thread.</summary>
    /// <param name="slug">The partnership that is set up; null to found the one that the workbook names.</param>
    /// <param name="fileName">As sent.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ReturnRefusedException">It cannot be read, or there is no such partnership.</exception>
    public Task<SetUpPreview> PreviewAsync(string? slug, string fileName, byte[] file, string by, CancellationToken ct = default) => RunAsync(slug, fileName, file, by, null, ct);

    /// <summary>Does what was previewed, all of it or nothing.</summary>
    /// <param name="slug">The partnership that is set up; null to found the one that the workbook names.</param>
    /// <param name="fileName">As sent.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="seen">The mark of the preview that was looked at; empty where nobody looked.</param>
    /// <param name="ct">Stops the work before its commit.</param>
    /// <exception cref="ReturnRefusedException">It cannot be taken; the reasons.</exception>
    /// <exception cref="ReturnConflictException">It would do something else by now than what was seen.</exception>
    public Task<SetUpPreview> AcceptAsync(string? slug, string fileName, byte[] file, string by, string seen, CancellationToken ct = default) => RunAsync(slug, fileName, file, by, seen, ct);

    private async Task<SetUpPreview> RunAsync(string? slug, string fileName, byte[] file, string by, string? seen, CancellationToken ct)
    {
        var problems = new List<ReturnProblem>();
        var rows = SetUpTables.Read(Workbook(fileName, file, ct), problems);
        await using var db = database.Shared();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (partnership, isNew) = await PartnershipAsync(db, slug, rows, problems, ct);
        if (partnership is null) return new("", "", true, [], problems, "");
        var now = time.GetUtcNow();
        var bench = new SetUpBench(db, partnership, problems, by, now) { Day = partnership.AsKnown ?? ReportingCalendar.UkDate(now) };
        if (rows[SetUpSheets.Partnership].FirstOrDefault() is { } row)
        {
            if (bench.Note(row, partnership, partnership.Name, ChangeKind.PartnershipChanged, ChangeSubject.Partnership, []))
                await PartnershipRows.CheckAsync(db, partnership, row, ReportingCalendar.UkDate(now), ct);
            if (bench.HasErrors) return new(partnership.Slug, partnership.Name, isNew, [], [.. problems.OrderBy(p => p.Severity)], "");
            await bench.SaveAsync(ct);
            await PartnershipRows.CoverAsync(db, row, ct);
        }
        await bench.LoadAsync(ct);
        await FillAsync(bench, rows, ct);
        var preview = new SetUpPreview(partnership.Slug, partnership.Name, isNew, bench.Changes, [.. problems.OrderBy(p => p.Severity)], Mark(bench.Changes));
        if (seen is null) return preview;
        if (!preview.CanBeTaken) throw new ReturnRefusedException(preview.Problems.Count > 0 ? preview.Problems : [new(ProblemSeverity.Note, "", "", "Everything in the workbook is there already.", "Nothing needs doing.")]);
        if (seen.Length > 0 && seen != preview.Mark)
            throw new ReturnConflictException("Somebody changed the set-up since you looked: the workbook would do something else now.", "Look at the new preview, then accept it.");
        await transaction.CommitAsync(ct);
        return preview;
    }

    private async Task FillAsync(SetUpBench bench, ILookup<SetUpSheet, SetUpRow> rows, CancellationToken ct)
    {
        var (bodies, outcomes, indicators) = (rows[SetUpSheets.Bodies].ToList(), rows[SetUpSheets.Outcomes].ToList(), rows[SetUpSheets.Indicators].ToList());
        PartyRows.Themes(bench, rows[SetUpSheets.Themes]);
        PartyRows.Bodies(bench, bodies);
        PartyRows.Partners(bench, rows[SetUpSheets.Partners]);
        await bench.SaveAsync(ct);
        PartyRows.Reports(bench, bodies);
        OutcomeRows.Read(bench, outcomes);
        await bench.SaveAsync(ct);
        OutcomeRows.Link(bench, outcomes);
        var catalogue = (await bench.Db.Catalogue.AsNoTracking().ToListAsync(ct)).ToDictionary(c => IndicatorCode.ForAddress(c.Code), StringComparer.Ordinal);
        var held = new HeldIds(
            (await bench.Db.Observations.Select(o => o.IndicatorId).Distinct().ToListAsync(ct)).ToHashSet(),
            (await bench.Db.Targets.Select(t => t.IndicatorId).Distinct().ToListAsync(ct)).ToHashSet());
        IndicatorRows.Read(bench, indicators, catalogue, definitions, held);
        // What names nothing cannot be stored, not even to be taken back.
        if (bench.HasErrors) return;
        await bench.SaveAsync(ct);
        IndicatorRows.LinkLater(bench, indicators, catalogue);
        TargetRows.Read(bench, rows[SetUpSheets.Targets].ToList(), catalogue, await bench.Db.Targets.AsNoTracking().ToListAsync(ct));
        if (!bench.HasErrors) await bench.SaveAsync(ct);
    }

    private static async Task<(Partnership? Partnership, bool IsNew)> PartnershipAsync(LspDbContext db, string? slug, ILookup<SetUpSheet, SetUpRow> rows, List<ReturnProblem> problems, CancellationToken ct)
    {
        var given = rows[SetUpSheets.Partnership].ToList();
        if (given.Count > 1) problems.Add(new(ProblemSeverity.Error, SetUpSheets.Partnership.Name, CellAddress.Of(1, given[1].Number), "The sheet has two partnerships.", "Send a workbook for each."));
        if (slug is not null)
        {
            var inAddress = slug.ToLowerInvariant();
            var known = await db.Partnerships.Include(p => p.Area).FirstOrDefaultAsync(p => p.Slug == inAddress, ct)
                ?? throw new ReturnRefusedException([new(ProblemSeverity.Error, "", "", $"There is no partnership '{slug}'.", "Found it first, or check its name in the address.")]);
            db.Scope = known.Id;
            if (given.Count > 0) await PartnershipRows.ReadAsync(db, known, given[0], ct);
            return (known, false);
        }
        if (given.Count == 0)
        {
            problems.Add(new(ProblemSeverity.Error, SetUpSheets.Partnership.Name, "", "The workbook does not say which partnership it founds.", "Fill in the sheet Partnership."));
            return (null, true);
        }
        var name = given[0].Text("Address") ?? PartnershipSlug.From(given[0].Text("Place") ?? "");
        var founded = new Partnership
        {
            Slug = name, Name = "", Place = "", AreaId = 0, Tier = PartnershipTier.Unitary,
            CurrentPeriod = ReportingPeriod.Quarter(2009, 4),
        };
        var before = problems.Count;
        await PartnershipRows.ReadAsync(db, founded, given[0], ct);
        if (founded.Area is null || problems.Count > before || problems.Exists(p => p.Severity == ProblemSeverity.Error && p.Sheet == given[0].Sheet)) return (null, true);
        db.Partnerships.Add(founded);
        return (founded, true);
    }

    private Workbook Workbook(string fileName, byte[] file, CancellationToken ct)
    {
        try
        {
            return WorkbookReader.Read(file, fileName, WorkbookLimits.Default, time, ct);
        }
        catch (WorkbookRefusedException e)
        {
            throw new ReturnRefusedException([new(ProblemSeverity.Error, e.Sheet ?? "", e.Cell ?? "", e.Message, e.Remedy)], e);
        }
    }

    private static string Mark(IReadOnlyList<SetUpChange> changes)
    {
        var text = new StringBuilder();
        foreach (var change in changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{change.Sheet}|{change.Row}|{change.What}|{change.IsNew}");
            foreach (var edit in change.Edits) text.Append(CultureInfo.InvariantCulture, $"|{edit.Field}:{edit.Before}>{edit.After}");
            text.Append('\n');
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
