using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Hands a body's work over to another. What it answered for before stays under its name for those days.</summary>
internal static class BodyHandover
{
    /// <summary>All of it.</summary>
    public static async Task AllAsync(SetUpWork work, Body from, Body to, BodyDuties duties, IReadOnlyList<Body> bodies, CancellationToken ct)
    {
        Lead(work, from, to, duties.Indicators, duties.Outcomes);
        foreach (var below in duties.Below.Where(b => b.Id != to.Id)) below.ReportsToId = to.Id;
        // The heir may have reported to the one that goes; it takes its place in the line.
        if (ReportingLine.Above(to, bodies.Where(b => b.Id != to.Id).ToList()).Contains(from)) to.ReportsToId = from.ReportsToId;
        foreach (var holding in duties.Holdings)
        {
            holding.EndedOn = work.Day;
            work.Db.Holdings.Add(new()
            {
                IndicatorId = holding.IndicatorId, OutcomeId = holding.OutcomeId, BodyId = to.Id, DecidedOn = work.Day, ReviewOn = holding.ReviewOn,
                Reason = holding.Reason, RecordedAt = work.Now, RecordedBy = work.By,
            });
        }
        var helped = await work.Db.Contributors.Where(c => c.BodyId == to.Id).ToListAsync(ct);
        foreach (var contribution in duties.Contributions)
            // Nobody contributes twice.
            if (helped.Exists(h => h.IndicatorId == contribution.IndicatorId && h.OutcomeId == contribution.OutcomeId)) work.Db.Contributors.Remove(contribution);
            else contribution.BodyId = to.Id;
        // Nor to what it leads on itself now.
        work.Db.Contributors.RemoveRange(helped.Where(h => duties.Indicators.Any(i => i.Id == h.IndicatorId) || duties.Outcomes.Any(o => o.Id == h.OutcomeId)));
    }

    /// <summary>What it leads on, and the succession.</summary>
    public static void Lead(SetUpWork work, Body from, Body to, IReadOnlyList<Indicator> indicators, IReadOnlyList<Outcome> outcomes)
    {
        foreach (var indicator in indicators) work.Place(indicator, i => i.BodyId = to.Id);
        foreach (var outcome in outcomes) outcome.LeadBodyId = to.Id;
        work.Db.BodySuccessions.Add(new() { FromBodyId = from.Id, ToBodyId = to.Id, On = work.Day });
        var what = indicators.Select(i => i.Code).Concat(outcomes.Select(o => o.Name)).ToList();
        work.Note(
            ChangeKind.BodyChanged, what.Count == 0 ? $"{to.Name} follows {from.Name}" : $"{from.Name} handed over to {to.Name}: {ClosingCheck.List(what)}",
            ChangeSubject.Body, from.Id, new FieldEdit("Lead body", from.Name, to.Name));
    }
}
