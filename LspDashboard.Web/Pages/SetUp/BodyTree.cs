using LspDashboard.Core.Partnerships;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>Bodies in the order of a family tree: each under the one it reports to.</summary>
public static class BodyTree
{
    public static IReadOnlyList<(Body Body, int Depth)> Of(IReadOnlyList<Body> bodies)
    {
        var ids = bodies.Select(b => b.Id).ToHashSet();
        var below = bodies.Where(b => b.ReportsToId is { } above && ids.Contains(above)).ToLookup(b => b.ReportsToId!.Value);
        var tree = new List<(Body, int)>();
        foreach (var top in bodies.Where(b => b.ReportsToId is not { } above || !ids.Contains(above)).OrderBy(b => b.Kind)) Add(top, 0);
        return tree;

        void Add(Body body, int depth)
        {
            tree.Add((body, depth));
            foreach (var one in below[body.Id]) Add(one, depth + 1);
        }
    }
}
