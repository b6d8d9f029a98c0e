using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Themes, bodies and partners of a set-up workbook. A name that is not there yet is a new thing; renaming is for the pages.</summary>
internal static class PartyRows
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal) { [nameof(Body.ReportsToId)] = "Reports to", [nameof(Body.Kind)] = "Kind", [nameof(Body.Meets)] = "Meets", [nameof(Body.Remit)] = "Remit" };

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
            if (bench.Note(row, theme, name, ChangeKind.ThemeChanged, ChangeSubject.Theme, []))
                row.Problems(ThemeCheck.Problems(theme, bench.Themes.Values.Where(t => t != theme)), Headings);
        }
    }

    public static void Partners(SetUpBench bench, IEnumerable<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var name = row.Text("Partner")!;
            if (!bench.Partners.TryGetValue(name, out var partner)) bench.Db.Add(bench.Partners[name] = partner = new() { Name = name });
            if (bench.Note(row, partner, name, ChangeKind.PartnerChanged, ChangeSubject.Partner, []))
                row.Problems(PartnerCheck.Problems(partner, bench.Partners.Values.Where(p => p != partner)), Headings);
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
            if (bench.Note(row, body, name, ChangeKind.BodyChanged, ChangeSubject.Body, []))
                row.Problems(BodyCheck.Problems(body, bench.Bodies.Values.Where(b => b != body).ToList()), Headings);
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
            if (links.Count > 0 && bench.Note(row, body, body.Name, ChangeKind.BodyChanged, ChangeSubject.Body, links))
                row.Problems(BodyCheck.Problems(body, bench.Bodies.Values.Where(b => b != body).ToList()), Headings);
        }
    }
}
