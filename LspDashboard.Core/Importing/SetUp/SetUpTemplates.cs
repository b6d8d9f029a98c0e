using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Makes the set-up workbook: empty for a partnership that is to be founded, otherwise filled with what is there.</summary>
public sealed class SetUpTemplates(LspDatabase database)
{
    /// <param name="slug">The partnership; null for an empty workbook.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<(string FileName, byte[] Content)?> MakeAsync(string? slug, CancellationToken ct = default)
    {
        using var output = new MemoryStream();
        if (slug is null)
        {
            SetUpTemplate.Write("a partnership", SetUpSheets.All.ToDictionary(s => s, _ => (IReadOnlyList<IReadOnlyList<object?>>)[]), output);
            return ("partnership-set-up.xlsx", output.ToArray());
        }
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().Include(p => p.Area).FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        var filled = await FilledAsync(db, partnership, ct);
        SetUpTemplate.Write(partnership.Name, filled, output);
        return ($"{inAddress}-set-up.xlsx", output.ToArray());
    }

    private static async Task<Dictionary<SetUpSheet, IReadOnlyList<IReadOnlyList<object?>>>> FilledAsync(LspDbContext db, Partnerships.Partnership p, CancellationToken ct)
    {
        var areas = await db.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Code, ct);
        var further = await db.PartnershipAreas.AsNoTracking().Select(a => a.AreaId).ToListAsync(ct);
        var themes = await db.Themes.AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct);
        var bodies = await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct);
        var partners = await db.Partners.AsNoTracking().OrderBy(x => x.Name).ToListAsync(ct);
        var outcomes = await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct);
        var indicators = await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct);
        var targets = await db.Targets.AsNoTracking().Where(t => t.WithdrawnOn == null).OrderBy(t => t.EffectiveFrom).ThenBy(t => t.Id).ToListAsync(ct);
        var contributors = await db.Contributors.AsNoTracking().ToListAsync(ct);
        var bodyNames = bodies.ToDictionary(b => b.Id, b => b.Name);
        var partnerNames = partners.ToDictionary(x => x.Id, x => x.Name);
        var outcomeNames = outcomes.ToDictionary(o => o.Id, o => o.Name);
        var codes = indicators.ToDictionary(i => i.Id, i => i.Code);
        string? Body(int? id) => id is { } known ? bodyNames[known] : null;
        string? Partner(int? id) => id is { } known ? partnerNames[known] : null;
        string? Outcome(int? id) => id is { } known ? outcomeNames[known] : null;
        string? Helps(int? indicator, int? outcome) => string.Join("; ", contributors.Where(c => c.IndicatorId == indicator && c.OutcomeId == outcome).Select(c => Body(c.BodyId) ?? Partner(c.PartnerId)));

        return new()
        {
            [SetUpSheets.Partnership] =
            [[
                p.Name, p.Place, p.Slug, p.Area?.Code, p.Area?.Name, p.Area?.ParentId is { } parent ? areas[parent] : null, SetUpWords.Of(p.Tier), SetUpWords.Of(p.IsNrfArea), SetUpWords.Of(p.UsesRatings),
                p.CurrentPeriod.Label, p.AsKnown, p.CommentaryDays, string.Join("; ", further.Select(id => areas[id])), p.About,
            ]],
            [SetUpSheets.Themes] = [.. themes.Select(t => (IReadOnlyList<object?>)[t.Name])],
            [SetUpSheets.Bodies] = [.. bodies.Select(b => (IReadOnlyList<object?>)[b.Name, SetUpWords.Of(b.Kind), Body(b.ReportsToId), SetUpWords.Of(b.Meets), b.Remit])],
            [SetUpSheets.Partners] = [.. partners.Select(x => (IReadOnlyList<object?>)[x.Name])],
            [SetUpSheets.Outcomes] = [.. outcomes.Select(o => (IReadOnlyList<object?>)[o.Name, SetUpWords.Of(o.Kind), Outcome(o.PartOfId), Body(o.LeadBodyId), Helps(null, o.Id), Partner(o.OwnerPartnerId), o.OwnerRole, o.Description, o.Source])],
            [SetUpSheets.Indicators] =
            [
                .. indicators.Select(i => (IReadOnlyList<object?>)
                [
                    i.Code, i.Title, themes.First(t => t.Id == i.ThemeId).Name, Outcome(i.OutcomeId), SetUpWords.Of(i.Kind), SetUpWords.Of(i.Polarity), i.Unit.Name, i.Unit.Symbol, SetUpWords.Of(i.Unit.Kind), i.Decimals,
                    SetUpWords.Of(i.Frequency), SetUpWords.Of(i.Accumulation), SetUpWords.Of(i.IsSeasonal), i.LagMonths, i.DifferenceThatMatters, i.HideCountsBelow, Body(i.BodyId), Helps(i.Id, null),
                    Partner(i.OwnerPartnerId), i.OwnerRole, Partner(i.PartnerId), i.StandsInForId is { } headline ? codes[headline] : null, i.Definition, i.Source,
                ]),
            ],
            [SetUpSheets.Targets] =
            [
                .. targets.Select(t => (IReadOnlyList<object?>)
                [
                    codes[t.IndicatorId], SetUpWords.Of(t.Kind), t.BaselinePeriod?.Label, t.Kind == TargetKind.Profile ? null : t.Baseline, t.TargetPeriod.Label, t.Value, t.Lower, t.Upper, SetUpWords.Of(t.Trajectory),
                    string.Join("; ", t.Milestones.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Period.Label} = {m.Value:R}"))),
                    string.Join('/', t.Profile.Select(s => s.ToString("R", CultureInfo.InvariantCulture))),
                    indicators.First(i => i.Id == t.IndicatorId).Unit.Kind == UnitKind.Percentage ? t.Tolerance : t.Tolerance * 100, t.EffectiveFrom, t.AgreedBy, SetUpWords.Of(t.IsIllustrative), t.Source,
                ]),
            ],
        };
    }
}
