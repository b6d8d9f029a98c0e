using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Adds, renames, orders, merges and splits themes. What was reported under a theme stays under it.</summary>
public sealed class ThemeBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Adds one theme a line, all of them or none.</summary>
    public async Task<Saved> AddAsync(int partnershipId, string lines, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var themes = await work.Db.Themes.ToListAsync(ct);
        foreach (var line in PastedLine.Of(lines))
        {
            var theme = new Theme { Name = NameCheck.Tidy(line.Name), Order = themes.Max(t => (int?)t.Order) + 1 ?? 0 };
            if (ThemeCheck.Problems(theme, themes).Values.FirstOrDefault() is { } problem) return Saved.Refused(Lines, line.At(problem));
            work.Db.Themes.Add(theme);
            themes.Add(theme);
            await work.Db.SaveChangesAsync(ct);
            work.Note(ChangeKind.ThemeChanged, $"Theme {theme.Name} added", ChangeSubject.Theme, theme.Id);
        }
        return await work.DoneAsync(ct);
    }

    /// <summary>The field of what several lines were pasted into.</summary>
    public const string Lines = "Lines";

    public async Task<Saved> RenameAsync(int partnershipId, int id, string name, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var themes = await work.Db.Themes.ToListAsync(ct);
        if (themes.Find(t => t.Id == id) is not { } theme) return Missing;
        var before = theme.Name;
        theme.Name = NameCheck.Tidy(name);
        if (ThemeCheck.Problems(theme, themes.Where(t => t != theme)) is { Count: > 0 } problems) return new(problems);
        work.KeepName(RenamedKind.Theme, id, before, theme.Name);
        return await work.EditedAsync(theme, seen, work.Line(ChangeKind.ThemeChanged, $"Theme {before} renamed {theme.Name}", ChangeSubject.Theme, id), ct);
    }

    /// <summary>Puts a theme one place up or down.</summary>
    public async Task<Saved> MoveAsync(int partnershipId, int id, bool up, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var themes = await work.Db.Themes.Where(t => t.ClosedOn == null).OrderBy(t => t.Order).ThenBy(t => t.Id).ToListAsync(ct);
        if (themes.Find(t => t.Id == id) is not { } theme) return Missing;
        if (!Ordering.Move(themes, theme, up, (t, place) => t.Order = place)) return Saved.Done;
        work.Note(ChangeKind.ThemeChanged, $"Theme {theme.Name} moved {(up ? "up" : "down")}", ChangeSubject.Theme, id);
        return await work.DoneAsync(ct);
    }

    /// <summary>Closes a theme under which nothing stands any more.</summary>
    public async Task<Saved> CloseAsync(int partnershipId, int id, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        if (await work.Db.Themes.FirstOrDefaultAsync(t => t.Id == id, ct) is not { } theme) return Missing;
        var codes = await work.Db.Indicators.Where(i => i.ThemeId == id && (i.InUseTo == null || i.InUseTo >= work.Day)).OrderBy(i => i.Order).Select(i => i.Code).ToListAsync(ct);
        if (ClosingCheck.Problem(theme.Name, [("holds", codes)], "Merge it into another theme; its past stays.") is { } problem) return Saved.Refused(nameof(Theme.ClosedOn), problem);
        theme.ClosedOn = work.Day;
        return await work.EditedAsync(theme, seen, work.Line(ChangeKind.ThemeChanged, $"Theme {theme.Name} closed", ChangeSubject.Theme, id), ct);
    }

    private static Saved Missing => Saved.Refused(nameof(Theme.Id), "There is no such theme any more. Open the page again.");
}
