using LspDashboard.Core.Importing.Suspicion;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Turns tables into values beside what is held, and says every problem with its place. A function of its arguments:
/// it reads nothing and writes nothing, and it judges no performance.
/// </summary>
public static class ReturnUnderstanding
{
    /// <param name="tables">Long tables found by their headers.</param>
    /// <param name="others">Tables of other shapes, as they were understood.</param>
    /// <param name="key">The publisher's signs.</param>
    /// <param name="facts">What is held.</param>
    /// <param name="today">The true UK date: a period that has not ended by then cannot have a figure.</param>
    /// <param name="partnerId">The partner that sent it; null for who may speak of all indicators.</param>
    /// <param name="ct">Stops the work.</param>
    public static UnderstoodReturn Of(IEnumerable<ReturnTable> tables, IReadOnlyList<UnderstoodTable> others, MarkerKey key, PartnershipFacts facts, DateOnly today, int? partnerId, CancellationToken ct)
    {
        var areas = new AreaNames(facts.Areas.Values);
        var findings = new ReturnFindings();
        var held = new HeldLookup(facts.Observations);
        var reading = new RowReading(facts, held, areas, today, partnerId, findings);
        foreach (var table in tables)
        {
            foreach (var row in TableRow.Of(table))
            {
                ct.ThrowIfCancellationRequested();
                reading.Read(row);
            }
            if (!table.Columns.ContainsKey(ReturnColumn.Area))
                findings.Note(table.Sheet, "", $"The table has no area column, so its figures are taken to be about {reading.OwnArea.Name}.", "Add an Area column if they are about other places.");
        }
        var (rows, said) = PlacedFigures.Of(others, key, facts, areas, ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            reading.Read(row);
        }
        findings.Say(said);
        findings.Say(ReturnSuspicion.Of(findings.Values, facts, held, SuspectLimits.Current));
        return findings.Sum();
    }
}
