using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Merges themes and splits them. What was reported before stays under the theme of its day.</summary>
public sealed class ThemeRealignment(LspDatabase database, TimeProvider time)
{
    public const string From = "From";
    public const string Into = "Into";
    public const string Moving = "Moving";

    /// <summary>Moves all indicators of some themes to one, new or there already, and closes what is left empty.</summary>
    public Task<Saved> MergeAsync(int partnershipId, IReadOnlyCollection<int> from, Destination into, string by, CancellationToken ct = default) =>
        MoveAsync(partnershipId, from, null, into, by, ct);

    /// <summary>Moves some indicators of one theme to another, new or there already; a theme that is left empty is closed.</summary>
    public Task<Saved> SplitAsync(int partnershipId, int from, IReadOnlyCollection<int> indicatorIds, Destination into, string by, CancellationToken ct = default) =>
        MoveAsync(partnershipId, [from], indicatorIds, into, by, ct);

    private async Task<Saved> MoveAsync(int partnershipId, IReadOnlyCollection<int> from, IReadOnlyCollection<int>? indicatorIds, Destination into, string by, CancellationToken ct)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var themes = await work.Db.Themes.OrderBy(t => t.Order).ToListAsync(ct);
        var sources = themes.FindAll(t => from.Contains(t.Id) && t.Id != into.Id && t.ClosedOn is null);
        if (sources.Count == 0) return Saved.Refused(From, "Choose at least one theme that goes into another.");
        var sourceIds = sources.ConvertAll(t => t.Id);
        var under = await work.Db.Indicators.Where(i => sourceIds.Contains(i.ThemeId)).OrderBy(i => i.Order).ToListAsync(ct);
        var moving = under.FindAll(i => indicatorIds?.Contains(i.Id) != false).ToLookup(i => i.ThemeId);
        if (indicatorIds is not null && moving.Count == 0) return Saved.Refused(Moving, "Choose at least one indicator that moves.");

        var target = into.Id is { } id ? themes.Find(t => t.Id == id && t.ClosedOn is null) : new Theme { Name = NameCheck.Tidy(into.NewName), Order = sources[0].Order };
        if (target is null) return Saved.Refused(Into, "Choose a theme that is still open, or give a new one's name.");
        if (target.Id == 0)
        {
            if (ThemeCheck.Problems(target, themes).Values.FirstOrDefault() is { } problem) return Saved.Refused(Into, problem);
            work.Db.Themes.Add(target);
            await work.Db.SaveChangesAsync(ct);
            work.Note(ChangeKind.ThemeChanged, $"Theme {target.Name} added", ChangeSubject.Theme, target.Id);
        }
        foreach (var source in sources) Move(work, source, target, moving[source.Id].ToList(), under.Count(i => i.ThemeId == source.Id));
        return await work.DoneAsync(ct);
    }

    private static void Move(SetUpWork work, Theme source, Theme target, List<Indicator> moving, int under)
    {
        foreach (var indicator in moving) work.Place(indicator, i => i.ThemeId = target.Id);
        var codes = moving.ConvertAll(i => i.Code);
        var isEmpty = moving.Count == under;
        if (isEmpty) source.ClosedOn = work.Day;
        var what = codes.Count == 0 ? $"Theme {source.Name}, which held nothing, went into {target.Name}"
            : isEmpty ? $"Theme {source.Name} went into {target.Name}, with {ClosingCheck.List(codes)}"
            : $"{ClosingCheck.List(codes)} moved from theme {source.Name} to {target.Name}";
        work.Note(ChangeKind.ThemeChanged, what, ChangeSubject.Theme, source.Id, new FieldEdit("Theme", source.Name, target.Name));
    }
}
