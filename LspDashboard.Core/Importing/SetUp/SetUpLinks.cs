using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Fields by which one thing names another, and those who contribute.</summary>
internal static class SetUpLinks
{
    /// <summary>What a link is after the row: what it names, nothing where it is emptied, otherwise what it was.</summary>
    public static int? Link<T>(SetUpRow row, string heading, int? now, Dictionary<string, T> things, string sheet, Func<T, string> nameOf, List<FieldEdit> edits) where T : class, IEdited
    {
        if (!row.Says(heading)) return now;
        var wanted = SetUpBench.Named(row, heading, things, sheet);
        if (wanted is null && !row.Empties(heading)) return now;
        if (wanted?.Id == now) return now;
        edits.Add(new(heading, things.Values.FirstOrDefault(t => t.Id == now) is { } before ? nameOf(before) : "", wanted is null ? "" : nameOf(wanted)));
        return wanted?.Id;
    }

    /// <summary>Bodies and partners that contribute, as the cell lists them; an empty cell leaves those there are.</summary>
    public static void Contribute(this SetUpBench bench, SetUpRow row, string heading, int? indicatorId, int? outcomeId, int? leadBodyId)
    {
        if (!row.Says(heading)) return;
        var there = bench.Contributors.Where(c => c.IndicatorId == indicatorId && c.OutcomeId == outcomeId).ToList();
        var wanted = new List<Contributor>();
        foreach (var name in row.Several(heading).Distinct(StringComparer.OrdinalIgnoreCase))
            if (bench.Bodies.GetValueOrDefault(name) is { } body)
            {
                if (body.Id == leadBodyId) row.Problem(heading, $"{name} leads, and cannot contribute beside itself.", "Name it once: as the lead body, or among the contributors.");
                else wanted.Add(new() { IndicatorId = indicatorId, OutcomeId = outcomeId, BodyId = body.Id });
            }
            else if (bench.Partners.GetValueOrDefault(name) is { } partner) wanted.Add(new() { IndicatorId = indicatorId, OutcomeId = outcomeId, PartnerId = partner.Id });
            else row.Problem(heading, $"'{name}' is neither a body nor a partner.", "Give it a row on the sheet Bodies or Partners, or correct the name.");
        foreach (var gone in there.Where(t => !wanted.Exists(w => Same(w, t))))
        {
            bench.Db.Remove(gone);
            bench.Contributors.Remove(gone);
        }
        foreach (var added in wanted.Where(w => !there.Exists(t => Same(w, t))))
        {
            bench.Db.Add(added);
            bench.Contributors.Add(added);
        }
    }

    /// <summary>Who contributes, in words.</summary>
    public static string Contributing(this SetUpBench bench, int? indicatorId, int? outcomeId) => string.Join("; ", bench.Contributors
        .Where(c => c.IndicatorId == indicatorId && c.OutcomeId == outcomeId)
        .Select(c => c.BodyId is { } body ? bench.Bodies.Values.First(b => b.Id == body).Name : bench.Partners.Values.First(p => p.Id == c.PartnerId).Name)
        .Order(StringComparer.OrdinalIgnoreCase));

    private static bool Same(Contributor left, Contributor right) => left.BodyId == right.BodyId && left.PartnerId == right.PartnerId;
}
