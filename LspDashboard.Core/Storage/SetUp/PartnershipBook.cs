using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Founds partnerships and edits them.</summary>
public sealed class PartnershipBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Founds a partnership with its themes, or after others with all that they have; all of it or nothing.</summary>
    public async Task<Saved> FoundAsync(Founding founding, string by, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (made, now) = (founding.Partnership, time.GetUtcNow());
        Tidy(made);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (founding.NewArea is { } area)
        {
            area.Name = NameCheck.Tidy(area.Name);
            foreach (var (field, problem) in AreaCheck.Problems(area, await db.Areas.AsNoTracking().ToListAsync(ct))) problems["Area" + field] = problem;
            if (problems.Count == 0)
            {
                db.Areas.Add(area);
                await db.SaveChangesAsync(ct);
                made.AreaId = area.Id;
            }
        }
        var others = await db.Partnerships.AsNoTracking().ToListAsync(ct);
        foreach (var (field, problem) in PartnershipCheck.Problems(made, others.Select(p => p.Slug), ReportingCalendar.UkDate(now)))
            if (field != nameof(made.AreaId) || founding.NewArea is null) problems[field] = problem;
        var predecessors = others.FindAll(p => founding.Predecessors.Contains(p.Id));
        if (predecessors.Find(p => p.ClosedOn is not null) is { } closed) problems[nameof(founding.Predecessors)] = $"{closed.Name} is closed already, and others follow it. Choose one that still reports.";
        if (problems.Count > 0) return new(problems);

        db.Partnerships.Add(made);
        await db.SaveChangesAsync(ct);
        db.Scope = made.Id;
        foreach (var further in founding.FurtherAreas.Where(a => a != made.AreaId).Distinct()) db.PartnershipAreas.Add(new() { AreaId = further });
        var themes = new List<Theme>();
        foreach (var line in PastedLine.Of(founding.Themes))
        {
            var theme = new Theme { Name = NameCheck.Tidy(line.Name), Order = themes.Count };
            if (ThemeCheck.Problems(theme, themes).Values.FirstOrDefault() is { } problem) return Saved.Refused(nameof(founding.Themes), line.At(problem));
            themes.Add(theme);
        }
        db.Themes.AddRange(themes);
        db.Changes.Add(new() { Kind = ChangeKind.PartnershipChanged, What = $"{made.Name} founded", By = by, At = now, Subject = ChangeSubject.Partnership, SubjectId = made.Id });
        await db.SaveChangesAsync(ct);
        var on = made.AsKnown ?? ReportingCalendar.UkDate(now);
        foreach (var predecessor in predecessors) await Succession.FollowAsync(db, database, made, predecessor, on, now, by, founding.ClosesPredecessors, ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>Saves all but the address, the area of figures and what only the program sets.</summary>
    public async Task<Saved> EditAsync(Partnership edited, IReadOnlyCollection<int> furtherAreas, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, edited.Id, by, ct);
        var p = work.Partnership;
        var before = p.Name;
        (p.Name, p.Place, p.About, p.Tier, p.IsNrfArea, p.UsesRatings) = (edited.Name, edited.Place, edited.About, edited.Tier, edited.IsNrfArea, edited.UsesRatings);
        (p.CurrentPeriod, p.AsKnown, p.CommentaryDays) = (edited.CurrentPeriod, edited.AsKnown, edited.CommentaryDays);
        Tidy(p);
        if (PartnershipCheck.Problems(p, [], ReportingCalendar.UkDate(work.Now)) is { Count: > 0 } problems && p.Version == seen) return new(problems);
        work.KeepName(RenamedKind.Partnership, p.Id, before, p.Name);
        var line = work.Line(ChangeKind.PartnershipChanged, before == p.Name ? $"{p.Name} changed" : $"{before} renamed {p.Name}", ChangeSubject.Partnership, p.Id);
        line.Edits = await CoverAsync(work.Db, furtherAreas.Where(a => a != p.AreaId).ToHashSet(), ct);
        return await work.EditedAsync(p, seen, line, ct);
    }

    // The further areas, and in words what is different.
    private static async Task<IReadOnlyList<FieldEdit>> CoverAsync(LspDbContext db, HashSet<int> areas, CancellationToken ct)
    {
        var had = await db.PartnershipAreas.ToListAsync(ct);
        var names = await db.Areas.ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        areas.IntersectWith(names.Keys);
        if (areas.SetEquals(had.Select(a => a.AreaId))) return [];
        var edit = new FieldEdit("Further areas", Words(had.Select(a => a.AreaId)), Words(areas));
        db.PartnershipAreas.RemoveRange(had.Where(a => !areas.Contains(a.AreaId)));
        db.PartnershipAreas.AddRange(areas.Except(had.Select(a => a.AreaId)).Select(a => new PartnershipArea { AreaId = a }));
        return [edit];

        string Words(IEnumerable<int> ids) => string.Join(", ", ids.Select(i => names[i]).Order(StringComparer.Ordinal));
    }

    private static void Tidy(Partnership p) => (p.Name, p.Place, p.Slug, p.About) = (NameCheck.Tidy(p.Name), NameCheck.Tidy(p.Place), p.Slug.Trim(), p.About.Trim());
}
