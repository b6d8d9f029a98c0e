using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Themes, bodies and partners of a set-up workbook. A name that is not there yet is a new thing; renaming is for the pages.</summary>
internal static class PartyRows
{
    public static void Themes(SetUpBench bench, IEnumerable<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var name = row.Text("Theme")!;
            if (!bench.Themes.TryGetValue(name, out var theme))
            {
                theme = new() { Name = name, Order = bench.Themes.Values.Select(t => t.Order + 1).DefaultIfEmpty().Max() };
                bench.Db.Add(bench.Themes[name] = theme);
            }
            bench.Note(row, theme, name, ChangeKind.ThemeChanged, ChangeSubject.Theme, []);
        }
    }

    public static void Partners(SetUpBench bench, IEnumerable<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var name = row.Text("Partner")!;
            if (!bench.Partners.TryGetValue(name, out var partner)) bench.Db.Add(bench.Partners[name] = partner = new() { Name = name });
            bench.Note(row, partner, name, ChangeKind.PartnerChanged, ChangeSubject.Partner, []);
        }
    }

    public static void Bodies(SetUpBench bench, IEnumerable<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var name = row.Text("Body")!;
            var kind = row.Choice<BodyKind>("Kind");
            if (!bench.Bodies.TryGetValue(name, out var body)) bench.Db.Add(bench.Bodies[name] = body = new() { Name = name, Kind = kind ?? BodyKind.ThematicPartnership });
            body.Kind = kind ?? body.Kind;
            body.Meets = row.Choice<MeetingRhythm>("Meets") ?? body.Meets;
            body.Remit = row.Empties("Remit") ? "" : row.Text("Remit") ?? body.Remit;
            bench.Note(row, body, name, ChangeKind.BodyChanged, ChangeSubject.Body, []);
        }
    }

    /// <summary>Who reports to whom; after all bodies are there, since a row may name a later one.</summary>
    public static void Reports(SetUpBench bench, IEnumerable<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var body = bench.Bodies[row.Text("Body")!];
            var links = new List<FieldEdit>();
            body.ReportsToId = SetUpLinks.Link(row, "Reports to", body.ReportsToId, bench.Bodies, "Bodies", b => b.Name, links);
            if (links.Count > 0) bench.Note(row, body, body.Name, ChangeKind.BodyChanged, ChangeSubject.Body, links);
            if (IsCircle(bench, body)) row.Problem("Reports to", $"{body.Name} would report to itself in the end.", "Break the circle: somebody at the top reports to nobody.");
        }
    }

    private static bool IsCircle(SetUpBench bench, Body body)
    {
        var byId = bench.Bodies.Values.ToDictionary(b => b.Id);
        var at = body.ReportsToId;
        for (var steps = 0; at is { } id && steps <= byId.Count; steps++)
        {
            if (id == body.Id) return true;
            at = byId[id].ReportsToId;
        }
        return false;
    }
}
