using LspDashboard.Core.Delivery;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Chasing;

/// <summary>Reads what is due: what the page, the API and calendars call.</summary>
public sealed class ChaseReader(FactsReader facts)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="partnerId">Null for all partners.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership, or no such partner in it.</returns>
    public async Task<Chase?> ReadAsync(string slug, int? partnerId = null, DateOnly? asOf = null, CancellationToken ct = default)
    {
        if (await facts.KeptAsync(slug, asOf, ct) is not { } known) return null;
        var actions = ActionState.All(known.Actions, known.ActionProgress, known.ActionMilestones, known.DeliveryLinks, known.AsKnown);
        var dues = AlsoOwed.Beside(ChaseList.Of(known), known.Partners, ScorecardShelf.Of(known).Card(null), actions);
        if (partnerId is { } id) dues = dues.Where(d => d.Partner?.Id == id).ToList();
        return partnerId is not null && dues.Count == 0 ? null : new(known.Partnership, known.AsKnown, dues);
    }
}

/// <summary>What is due to one partnership on one day.</summary>
public sealed record Chase(Partnership Partnership, DateOnly AsKnown, IReadOnlyList<PartnerDues> Dues);
