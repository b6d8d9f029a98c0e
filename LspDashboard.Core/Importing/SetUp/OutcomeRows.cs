using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Outcomes and priorities of a set-up workbook.</summary>
internal static class OutcomeRows
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        [nameof(Outcome.Kind)] = "Kind", [nameof(Outcome.PartOfId)] = "Priority", [nameof(Outcome.Description)] = "Description", [nameof(Outcome.Source)] = "Source",
    };

    public static void Read(SetUpBench bench, IReadOnlyList<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var name = row.Text("Outcome")!;
            var links = new List<FieldEdit>();
            if (!bench.Outcomes.TryGetValue(name, out var outcome))
            {
                outcome = new() { Name = name, Order = bench.Outcomes.Values.Select(o => o.Order + 1).DefaultIfEmpty().Max() };
                bench.Db.Add(bench.Outcomes[name] = outcome);
            }
            outcome.Kind = row.Choice<OutcomeKind>("Kind") ?? outcome.Kind;
            outcome.Description = Words(row, "Description", outcome.Description);
            outcome.Source = Words(row, "Source", outcome.Source);
            outcome.OwnerRole = Words(row, "Owner's role", outcome.OwnerRole);
            outcome.LeadBodyId = SetUpLinks.Link(row, "Lead body", outcome.LeadBodyId, bench.Bodies, "Bodies", b => b.Name, links);
            outcome.OwnerPartnerId = SetUpLinks.Link(row, "Owner", outcome.OwnerPartnerId, bench.Partners, "Partners", p => p.Name, links);
            bench.Note(row, outcome, name, ChangeKind.OutcomeChanged, ChangeSubject.Outcome, links);
        }
    }

    /// <summary>Priorities and contributors; after all outcomes are there.</summary>
    public static void Link(SetUpBench bench, IReadOnlyList<SetUpRow> rows)
    {
        foreach (var row in rows)
        {
            var outcome = bench.Outcomes[row.Text("Outcome")!];
            var links = new List<FieldEdit>();
            outcome.PartOfId = SetUpLinks.Link(row, "Priority", outcome.PartOfId, bench.Outcomes, "Outcomes", o => o.Name, links);
            var before = bench.Contributing(null, outcome.Id);
            bench.Contribute(row, "Contributors", null, outcome.Id, outcome.LeadBodyId);
            if (bench.Contributing(null, outcome.Id) is var after && after != before) links.Add(new("Contributors", before, after));
            if (links.Count > 0) bench.Note(row, outcome, outcome.Name, ChangeKind.OutcomeChanged, ChangeSubject.Outcome, links);
            if (bench.Touched(outcome)) row.Problems(OutcomeCheck.Problems(outcome, bench.Outcomes.Values.Where(o => o != outcome).ToList()), Headings);
        }
    }

    private static string Words(SetUpRow row, string heading, string now) => row.Empties(heading) ? "" : row.Text(heading) ?? now;
}
