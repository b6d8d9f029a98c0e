using LspDashboard.Core.Accountability;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>The accountability map as rows and columns: outcomes down the side by priority, bodies across.</summary>
/// <param name="Bodies">Thematic partnerships, and others that answer for something.</param>
/// <param name="HasNobody">True where something stands in the column of nobody.</param>
/// <param name="Groups">Rows under their priority; an empty name where none is said.</param>
public sealed record MapGrid(IReadOnlyList<Body> Bodies, bool HasNobody, IReadOnlyList<(string Priority, IReadOnlyList<MapRow> Rows)> Groups)
{
    public static MapGrid Of(AccountabilityMap map)
    {
        var bodies = map.Bodies.Where(b => b.Kind == BodyKind.ThematicPartnership || !map.Of(b).IsEmpty).ToList();
        var rows = map.Outcomes.Select(o => Row(o, o.Indicators, bodies)).ToList();
        if (map.Loose.Count > 0) rows.Add(Row(null, map.Loose, bodies));
        return new(
            bodies,
            rows.Exists(r => r.Nobody.Role == MapRole.Nobody || r.Nobody.Indicators.Count > 0),
            [.. rows.GroupBy(r => r.Outcome?.Priority?.Name ?? "", StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<MapRow>)[.. g]))]);
    }

    private static MapRow Row(OutcomeAccount? outcome, IReadOnlyList<IndicatorAccount> indicators, List<Body> bodies) => new(
        outcome,
        new(outcome?.Ownership.State == AccountabilityState.Orphan ? MapRole.Nobody : MapRole.None, [.. indicators.Where(i => i.Ownership.State == AccountabilityState.Orphan)]),
        [.. bodies.Select(b => new MapCell(RoleOf(outcome?.Ownership, b), [.. indicators.Where(i => i.Ownership.Answers.Body?.Id == b.Id)]))]);

    private static MapRole RoleOf(Ownership? ownership, Body body) => ownership switch
    {
        null => MapRole.None,
        { State: AccountabilityState.Owned } when ownership.Answers.Body?.Id == body.Id => MapRole.Leads,
        { State: AccountabilityState.HeldBy } when ownership.Answers.Body?.Id == body.Id => MapRole.Holds,
        _ => ownership.Bodies.Any(b => b.Id == body.Id) ? MapRole.Contributes : MapRole.None,
    };
}
