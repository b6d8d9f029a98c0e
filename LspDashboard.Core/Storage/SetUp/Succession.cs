using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Copies what a partnership has into the one that follows it. The predecessor keeps all of it, to be read.</summary>
internal static class Succession
{
    /// <param name="db">Inside the founding's transaction.</param>
    /// <param name="database">For reading the predecessor.</param>
    /// <param name="made">The one that follows.</param>
    /// <param name="predecessor">The one that it follows.</param>
    /// <param name="on">The first day of the one that follows.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="closes">The predecessor reports no more.</param>
    /// <param name="ct">Stops before the commit.</param>
    public static async Task FollowAsync(
        LspDbContext db, LspDatabase database, Partnership made, Partnership predecessor, DateOnly on, DateTimeOffset now, string by, bool closes, CancellationToken ct)
    {
        var had = await Heritage.ReadAsync(database, predecessor.Id, ct);
        var themes = await UnionAsync(db, had.Themes, await db.Themes.ToListAsync(ct), t => new Theme { Name = t.Name, Order = t.Order, IsOurs = t.IsOurs, ClosedOn = t.ClosedOn }, t => t.Name, ct);
        var partners = await UnionAsync(db, had.Partners, await db.Partners.ToListAsync(ct), p => new Partner { Name = p.Name, ClosedOn = p.ClosedOn }, p => p.Name, ct);
        var bodies = await UnionAsync(
            db, had.Bodies, await db.Bodies.ToListAsync(ct),
            b => new Body { Name = b.Name, Kind = b.Kind, Meets = b.Meets, Remit = b.Remit, IsOurs = b.IsOurs, ClosedOn = b.ClosedOn }, b => b.Name, ct);
        var outcomes = await UnionAsync(
            db, had.Outcomes, await db.Outcomes.ToListAsync(ct),
            o => new Outcome { Name = o.Name, Kind = o.Kind, Description = o.Description, Source = o.Source, Order = o.Order, IsOurs = o.IsOurs, OwnerRole = o.OwnerRole, ClosedOn = o.ClosedOn }, o => o.Name, ct);
        foreach (var (from, to, isNew) in had.Bodies.Select(b => (b, bodies[b.Id].Thing, bodies[b.Id].IsNew)))
            if (isNew && from.ReportsToId is { } above && bodies[above].Thing.Id != to.Id) to.ReportsToId = bodies[above].Thing.Id;
        foreach (var (from, to, isNew) in had.Outcomes.Select(o => (o, outcomes[o.Id].Thing, outcomes[o.Id].IsNew)))
            if (isNew) (to.PartOfId, to.LeadBodyId, to.OwnerPartnerId) = (Id(outcomes, from.PartOfId), Id(bodies, from.LeadBodyId), Id(partners, from.OwnerPartnerId));

        var held = await db.Indicators.ToListAsync(ct);
        var order = held.Max(i => (int?)i.Order) + 1 ?? 0;
        var indicators = await UnionAsync(db, had.Indicators, held, i => Copy(i, order++, themes, outcomes, bodies, partners), i => IndicatorCode.ForAddress(i.Code), ct);
        foreach (var (from, to, isNew) in had.Indicators.Select(i => (i, indicators[i.Id].Thing, indicators[i.Id].IsNew)))
            if (isNew) to.StandsInForId = Id(indicators, from.StandsInForId);
        await db.SaveChangesAsync(ct);

        db.Targets.AddRange(had.Targets.Where(t => indicators[t.IndicatorId].IsNew).Select(t => Copy(t, indicators[t.IndicatorId].Thing.Id)));
        db.PartnershipSuccessions.Add(new() { PredecessorId = predecessor.Id, On = on });
        db.Changes.Add(Line($"{made.Name} follows {predecessor.Name}"));
        await db.SaveChangesAsync(ct);
        await CopyFiguresAsync(db, had, indicators, ct);

        // The predecessor's own history says so too; written in its own scope, in the same transaction.
        db.ChangeTracker.Clear();
        db.Scope = predecessor.Id;
        if (closes) (await db.Partnerships.FirstAsync(p => p.Id == predecessor.Id, ct)).ClosedOn = on;
        db.Changes.Add(Line($"{predecessor.Name} is followed by {made.Name}"));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        db.Scope = made.Id;

        Change Line(string what) => new() { Kind = ChangeKind.PartnershipChanged, What = what, By = by, At = now, Subject = ChangeSubject.Partnership, SubjectId = db.Scope };
    }

    // Figures of an indicator that both had: of areas the first had none of, so that no series is mixed of two.
    private static async Task CopyFiguresAsync(LspDbContext db, Heritage had, Dictionary<int, Heir<Indicator>> indicators, CancellationToken ct)
    {
        var taken = (await db.Observations.Select(o => new { o.IndicatorId, o.AreaId }).Distinct().ToListAsync(ct)).Select(k => (k.IndicatorId, k.AreaId)).ToHashSet();
        var figures = had.Observations
            .Where(o => !taken.Contains((indicators[o.IndicatorId].Thing.Id, o.AreaId)))
            .Where(o => had.Frequency(o.IndicatorId) == indicators[o.IndicatorId].Thing.Frequency)
            .Select(o => Copy(o, indicators[o.IndicatorId].Thing))
            .OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => o.Period.Code, StringComparer.Ordinal).ThenBy(o => o.Revision);
        await ObservationWriter.WriteAsync(db, figures, ct);
    }

    private sealed record Heir<T>(T Thing, bool IsNew);

    // By name: the first wins, and what is new is saved so that it has its id.
    private static async Task<Dictionary<int, Heir<T>>> UnionAsync<T>(LspDbContext db, IEnumerable<T> from, List<T> held, Func<T, T> copy, Func<T, string> key, CancellationToken ct)
        where T : class, IEdited
    {
        var byKey = held.ToDictionary(key, h => new Heir<T>(h, false), StringComparer.OrdinalIgnoreCase);
        var heirs = new Dictionary<int, Heir<T>>();
        foreach (var one in from)
        {
            if (!byKey.TryGetValue(key(one), out var heir))
            {
                heir = byKey[key(one)] = new(copy(one), true);
                db.Add(heir.Thing);
            }
            heirs[one.Id] = heir;
        }
        await db.SaveChangesAsync(ct);
        return heirs;
    }

    private static int? Id<T>(Dictionary<int, Heir<T>> heirs, int? id) where T : class, IEdited => id is { } one ? heirs[one].Thing.Id : null;

    private static Indicator Copy(
        Indicator i, int order, Dictionary<int, Heir<Theme>> themes, Dictionary<int, Heir<Outcome>> outcomes, Dictionary<int, Heir<Body>> bodies, Dictionary<int, Heir<Partner>> partners) => new()
        {
            Code = i.Code, Title = i.Title, Definition = i.Definition, Kind = i.Kind, Polarity = i.Polarity, Unit = i.Unit with { }, Decimals = i.Decimals, Frequency = i.Frequency,
            Accumulation = i.Accumulation, IsSeasonal = i.IsSeasonal, LagMonths = i.LagMonths, DifferenceThatMatters = i.DifferenceThatMatters, IsRated = i.IsRated,
            IsIllustrative = i.IsIllustrative, AreaId = i.AreaId, ThemeId = themes[i.ThemeId].Thing.Id, OutcomeId = Id(outcomes, i.OutcomeId), BodyId = Id(bodies, i.BodyId),
            OwnerPartnerId = Id(partners, i.OwnerPartnerId), OwnerRole = i.OwnerRole, PartnerId = Id(partners, i.PartnerId), Order = order, InUseFrom = i.InUseFrom, InUseTo = i.InUseTo,
            HideCountsBelow = i.HideCountsBelow, Source = i.Source, Licence = i.Licence,
        };

    private static Target Copy(Target t, int indicatorId) => new()
    {
        IndicatorId = indicatorId, Kind = t.Kind, BaselinePeriod = t.BaselinePeriod, Baseline = t.Baseline, TargetPeriod = t.TargetPeriod, Value = t.Value, Lower = t.Lower, Upper = t.Upper,
        Trajectory = t.Trajectory, Milestones = t.Milestones, Profile = t.Profile, Tolerance = t.Tolerance, EffectiveFrom = t.EffectiveFrom, WithdrawnOn = t.WithdrawnOn,
        AgreedBy = t.AgreedBy, RecordedAt = t.RecordedAt, IsIllustrative = t.IsIllustrative, Source = t.Source, RecordedBy = t.RecordedBy,
    };

    // Its return stays at the predecessor; file, sheet and cell go along.
    private static Observation Copy(Observation o, Indicator indicator) => new()
    {
        PartnershipId = indicator.PartnershipId, IndicatorId = indicator.Id, AreaId = o.AreaId, Period = o.Period, Revision = o.Revision, Value = o.Value, Numerator = o.Numerator,
        Denominator = o.Denominator, Status = o.Status, KnownFrom = o.KnownFrom, RecordedAt = o.RecordedAt, SourceFile = o.SourceFile, SourceSheet = o.SourceSheet,
        SourceCell = o.SourceCell, Comment = o.Comment,
    };
}
