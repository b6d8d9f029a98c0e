namespace LspDashboard.Core.Partnerships;

/// <summary>Who reports to whom.</summary>
public static class ReportingLine
{
    /// <summary>The bodies above one, nearest first; where it closes into a circle, the last is the body itself or one met before.</summary>
    public static IReadOnlyList<Body> Above(Body body, IReadOnlyCollection<Body> others)
    {
        var byId = others.Where(o => o.Id != body.Id).ToDictionary(o => o.Id);
        if (body.Id != 0) byId[body.Id] = body;
        var line = new List<Body>();
        var met = new HashSet<int>();
        for (var next = body.ReportsToId; next is { } id && byId.TryGetValue(id, out var above); next = above.ReportsToId)
        {
            line.Add(above);
            if (above == body || !met.Add(id)) break;
        }
        return line;
    }
}
