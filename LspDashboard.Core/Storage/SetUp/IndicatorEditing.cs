using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Edits indicators, and stops using them. None is deleted: what was reported of it stays.</summary>
public sealed class IndicatorEditing(LspDatabase database, TimeProvider time)
{
    public async Task<Saved> EditAsync(int partnershipId, Indicator edited, int seen, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var db = work.Db;
        var all = await db.Indicators.AsNoTracking().ToListAsync(ct);
        if (all.Find(i => i.Id == edited.Id) is not { } before) return Missing;
        edited.Code = IndicatorCode.ForPeople(edited.Code);
        var others = all.FindAll(i => i.Id != edited.Id);
        var problems = IndicatorCheck.Problems(edited, others.Select(i => i.Code)).ToDictionary(StringComparer.Ordinal);
        if (ProxyCheck.Problem(edited, others) is { } proxy) problems[nameof(edited.StandsInForId)] = proxy;
        await IndicatorReferences.CheckAsync(db, edited, before, problems, ct);
        var hasFigures = await db.Observations.AnyAsync(o => o.IndicatorId == edited.Id, ct);
        var hasTargets = await db.Targets.AnyAsync(t => t.IndicatorId == edited.Id, ct);
        foreach (var (field, problem) in PastRatingsCheck.Problems(before, edited, hasFigures, hasTargets)) problems[field] = problem;
        if (hasFigures && edited.AreaId != before.AreaId) problems[nameof(edited.AreaId)] = "Its figures are about another area. Add an indicator with a code of its own for this one.";
        // Of an older version the change in between is shown first.
        if (problems.Count > 0 && before.Version == seen) return new(problems);

        var indicator = await db.Indicators.FirstAsync(i => i.Id == edited.Id, ct);
        var line = work.Line(ChangeKind.IndicatorChanged, $"{edited.Code} changed", ChangeSubject.Indicator, indicator.Id, await PlacementEditsAsync(db, before, edited, ct));
        work.Place(indicator, i => Take(i, edited));
        return await work.EditedAsync(indicator, seen, line, ct);
    }

    /// <summary>Scorecards of periods that end after a day leave it out from now on.</summary>
    public Task<Saved> StopAsync(int partnershipId, int id, DateOnly lastDay, int seen, string by, CancellationToken ct = default) => UseAsync(partnershipId, id, lastDay, seen, by, ct);

    /// <summary>Uses it again.</summary>
    public Task<Saved> ResumeAsync(int partnershipId, int id, int seen, string by, CancellationToken ct = default) => UseAsync(partnershipId, id, null, seen, by, ct);

    private async Task<Saved> UseAsync(int partnershipId, int id, DateOnly? lastDay, int seen, string by, CancellationToken ct)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        if (await work.Db.Indicators.FirstOrDefaultAsync(i => i.Id == id, ct) is not { } indicator) return Missing;
        if (lastDay < indicator.InUseFrom) return Saved.Refused(nameof(Indicator.InUseTo), $"It came into use on {FigureText.Date(indicator.InUseFrom.Value)}. Give that day or a later one.");
        indicator.InUseTo = lastDay;
        var what = lastDay is { } day ? $"{indicator.Code} is used until {FigureText.Date(day)}" : $"{indicator.Code} is used again";
        return await work.EditedAsync(indicator, seen, work.Line(ChangeKind.IndicatorChanged, what, ChangeSubject.Indicator, id), ct);
    }

    // A unit of the same wording is left alone, so that the history does not name what nobody changed.
    private static void Take(Indicator i, Indicator from)
    {
        (i.Code, i.Title, i.Definition, i.Kind, i.Polarity, i.Source) = (from.Code, from.Title.Trim(), from.Definition.Trim(), from.Kind, from.Polarity, from.Source.Trim());
        if (i.Unit != from.Unit) i.Unit = from.Unit with { };
        (i.Decimals, i.Frequency, i.Accumulation, i.IsSeasonal, i.LagMonths) = (from.Decimals, from.Frequency, from.Accumulation, from.IsSeasonal, from.LagMonths);
        (i.DifferenceThatMatters, i.HideCountsBelow, i.IsRated) = (from.DifferenceThatMatters, from.HideCountsBelow, from.IsRated);
        (i.ThemeId, i.OutcomeId, i.BodyId, i.PartnerId, i.StandsInForId) = (from.ThemeId, from.OutcomeId, from.BodyId, from.PartnerId, from.StandsInForId);
        if (from.AreaId != 0) i.AreaId = from.AreaId;
    }

    // What it points at, in names.
    private static async Task<IReadOnlyList<FieldEdit>> PlacementEditsAsync(LspDbContext db, Indicator before, Indicator after, CancellationToken ct)
    {
        var edits = new List<FieldEdit>();
        await AddAsync("Theme", before.ThemeId, after.ThemeId, id => db.Themes.Where(t => t.Id == id).Select(t => t.Name).FirstOrDefaultAsync(ct));
        await AddAsync("Outcome", before.OutcomeId, after.OutcomeId, id => db.Outcomes.Where(o => o.Id == id).Select(o => o.Name).FirstOrDefaultAsync(ct));
        await AddAsync("Lead body", before.BodyId, after.BodyId, id => db.Bodies.Where(b => b.Id == id).Select(b => b.Name).FirstOrDefaultAsync(ct));
        await AddAsync("Sends the figures", before.PartnerId, after.PartnerId, id => db.Partners.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct));
        await AddAsync("Stands in for", before.StandsInForId, after.StandsInForId, id => db.Indicators.Where(i => i.Id == id).Select(i => i.Code).FirstOrDefaultAsync(ct));
        if (before.Unit.Name != after.Unit.Name) edits.Add(new("Unit", before.Unit.Name, after.Unit.Name));
        return edits;

        async Task AddAsync(string field, int? was, int? now, Func<int?, Task<string?>> name)
        {
            if (was != now) edits.Add(new(field, await name(was) ?? "", await name(now) ?? ""));
        }
    }

    private static Saved Missing => Saved.Refused(nameof(Indicator.Id), "There is no such indicator any more. Open the page again.");
}
