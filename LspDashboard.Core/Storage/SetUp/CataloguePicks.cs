using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.Samples;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Adds several indicators from the catalogue at once, each as the catalogue describes it.</summary>
public sealed class CataloguePicks(LspDatabase database, TimeProvider time, KnownDefinitions known)
{
    public const string Picks = "Picks";

    /// <param name="partnershipId">The partnership.</param>
    /// <param name="picks">Codes of the catalogue, with which way is better where the catalogue does not say.</param>
    /// <param name="place">Theme, outcome, lead body and partner that all of them begin with.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>Refused as a whole where one of them cannot be added.</returns>
    public async Task<Saved> AddAsync(int partnershipId, IReadOnlyDictionary<string, Polarity?> picks, PlacementAt place, int? partnerId, string by, CancellationToken ct = default)
    {
        if (picks.Count == 0) return Saved.Refused(Picks, "Tick at least one indicator.");
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var db = work.Db;
        var codes = await db.Indicators.Select(i => i.Code).ToListAsync(ct);
        var order = await db.Indicators.MaxAsync(i => (int?)i.Order, ct) ?? -1;
        var entries = (await db.Catalogue.AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct)).FindAll(c => picks.ContainsKey(c.Code));
        var added = new List<Indicator>();
        foreach (var entry in entries)
        {
            if (!known.SaysPolarity(entry) && picks[entry.Code] is null) return Saved.Refused(Picks, $"{entry.Code}: the catalogue does not say which way is better. Choose it beside its name.");
            var indicator = known.Begin(entry);
            indicator.Polarity = picks[entry.Code] ?? indicator.Polarity;
            (indicator.AreaId, indicator.Order) = (work.Partnership.AreaId, ++order);
            (indicator.ThemeId, indicator.OutcomeId, indicator.BodyId, indicator.PartnerId) = (place.ThemeId, place.OutcomeId, place.BodyId, partnerId);
            var problems = IndicatorCheck.Problems(indicator, codes).ToDictionary(StringComparer.Ordinal);
            if (added.Count == 0) await IndicatorReferences.CheckAsync(db, indicator, null, problems, ct);
            if (problems.Count > 0)
                return problems.Keys.FirstOrDefault(f => f is nameof(Indicator.ThemeId) or nameof(Indicator.OutcomeId) or nameof(Indicator.BodyId) or nameof(Indicator.PartnerId)) is { } field
                    ? Saved.Refused(field, problems[field])
                    : Saved.Refused(Picks, $"{entry.Code}: {problems.Values.First()}");
            added.Add(indicator);
            codes.Add(indicator.Code);
        }
        db.Indicators.AddRange(added);
        await db.SaveChangesAsync(ct);
        foreach (var indicator in added) work.Note(ChangeKind.IndicatorAdded, $"{indicator.Code} {indicator.Title} added", ChangeSubject.Indicator, indicator.Id);
        return await work.DoneAsync(ct);
    }
}
