using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>An outcome or an indicator whose owners are to be written, tracked, with all that the checks ask for.</summary>
internal sealed class OwnedThing
{
    private readonly Indicator? _indicator;
    private readonly Outcome? _outcome;

    private OwnedThing(Indicator? indicator, Outcome? outcome, DateOnly day) => (_indicator, _outcome, Day) = (indicator, outcome, day);

    /// <summary>The UK day on which the partnership stands.</summary>
    public DateOnly Day { get; }
    public required IReadOnlyList<Body> Bodies { get; init; }
    public required IReadOnlyList<Partner> Partners { get; init; }
    public required AccountabilityRule Rule { get; init; }

    /// <summary>Every decision to hold it.</summary>
    public required IReadOnlyList<Holding> Holdings { get; init; }

    public IEdited Subject => _indicator as IEdited ?? _outcome!;
    public ChangeSubject Kind => _indicator is null ? ChangeSubject.Outcome : ChangeSubject.Indicator;
    public string Name => _indicator?.Code ?? _outcome!.Name;
    public int? LeadId => _indicator is null ? _outcome!.LeadBodyId : _indicator.BodyId;
    public int? OwnerId => _indicator is null ? _outcome!.OwnerPartnerId : _indicator.OwnerPartnerId;
    public string OwnerRole => _indicator?.OwnerRole ?? _outcome!.OwnerRole;
    public Accountable Answers => _indicator is null ? Rule.Of(_outcome!) : Rule.Of(_indicator);
    public Holding? HeldNow => Holdings.FirstOrDefault(h => h.EndedOn is null);

    public string BodyName(int? id) => Bodies.FirstOrDefault(b => b.Id == id)?.Name ?? "";

    public string PartnerName(int? id) => Partners.FirstOrDefault(p => p.Id == id)?.Name ?? "";

    public void Place(int? leadId, int? ownerId, string ownerRole)
    {
        if (_indicator is null) (_outcome!.LeadBodyId, _outcome.OwnerPartnerId, _outcome.OwnerRole) = (leadId, ownerId, ownerRole);
        else (_indicator.BodyId, _indicator.OwnerPartnerId, _indicator.OwnerRole) = (leadId, ownerId, ownerRole);
    }

    /// <summary>Where an indicator stood until today; null for an outcome, whose past is in its changes.</summary>
    public FormerPlacement? Former(DateTimeOffset now, string by) => _indicator is not { } i ? null : new()
    {
        IndicatorId = i.Id, ThemeId = i.ThemeId, OutcomeId = i.OutcomeId, BodyId = i.BodyId, OwnerPartnerId = i.OwnerPartnerId, OwnerRole = i.OwnerRole,
        Until = Day, RecordedAt = now, RecordedBy = by,
    };

    /// <summary>Reads it through the partnership's own context, which finds nothing of another's.</summary>
    public static async Task<OwnedThing?> ReadAsync(LspDbContext db, int partnershipId, int? indicatorId, int? outcomeId, DateTimeOffset now, CancellationToken ct)
    {
        var indicator = indicatorId is { } i && outcomeId is null ? await db.Indicators.FirstOrDefaultAsync(x => x.Id == i, ct) : null;
        var outcome = outcomeId is { } o && indicatorId is null ? await db.Outcomes.FirstOrDefaultAsync(x => x.Id == o, ct) : null;
        if (indicator is null && outcome is null) return null;
        var day = await db.Partnerships.Where(p => p.Id == partnershipId).Select(p => p.AsKnown).FirstAsync(ct) ?? ReportingCalendar.UkDate(now);
        var bodies = await db.Bodies.AsNoTracking().ToListAsync(ct);
        var holdings = await db.Holdings.ToListAsync(ct);
        return new(indicator, outcome, day)
        {
            Bodies = bodies,
            Partners = await db.Partners.AsNoTracking().ToListAsync(ct),
            Rule = new(day, bodies, await db.Outcomes.AsNoTracking().ToListAsync(ct), holdings),
            Holdings = holdings.FindAll(h => h.IndicatorId == indicatorId && h.OutcomeId == outcomeId),
        };
    }
}
