using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Several tables or columns of a workbook may look like the same indicator and hold different figures. What names it plainly wins; else
/// what fits the figures that are held; else a person decides, and nothing is taken.
/// </summary>
internal static class RivalTables
{
    private const double Clear = 0.08;
    private const double Agreeing = 0.8;
    private const int FewestShared = 3;

    public static (IReadOnlyList<PlacedFigure> Chosen, IReadOnlyList<ReturnProblem> Said) Decide(IReadOnlyList<PlacedFigure> placed, PartnershipFacts facts)
    {
        var (chosen, said) = (placed.Where(p => p.Match is null).ToList(), new List<ReturnProblem>());
        foreach (var group in placed.Where(p => p.Match is not null).GroupBy(p => p.Match!.Indicator))
        {
            var sources = group.GroupBy(p => p.Source).Select(g => g.ToList()).OrderByDescending(g => g[0].Match!.Confidence).ToList();
            var rivals = sources.Where(s => s[0].Match!.Confidence > sources[0][0].Match!.Confidence - Clear && (ReferenceEquals(s, sources[0]) || Overlap(s, sources[0]))).ToList();
            var isNamed = sources[0][0].Match!.IsNamed;
            if (rivals.Count > 1 && !isNamed)
            {
                var agree = rivals.Select(r => (Rival: r, Share: Agreement(r, facts))).OrderByDescending(r => r.Share).ToList();
                if (agree[0].Share < Agreeing || agree[1].Share >= Agreeing)
                {
                    said.Add(new(ProblemSeverity.Error, rivals[0][0].Table.Sheet, rivals[0][0].Figure.Value.Address,
                        $"{rivals.Count.ToString(CultureInfo.InvariantCulture)} tables could be {group.Key.Code}, {group.Key.Title}: {string.Join(", ", rivals.Take(4).Select(Where))}, and their figures differ, so none was taken.",
                        $"Write {group.Key.Code} over the right one, or send only that sheet."));
                    continue;
                }
                rivals = [agree[0].Rival];
                said.Add(Note(agree[0].Rival, $"{Where(agree[0].Rival)} is {group.Key.Code}, {group.Key.Title}, because {(100 * agree[0].Share).ToString("0", CultureInfo.InvariantCulture)}% of the figures that it shares with those held are the same (likely)"));
                chosen.AddRange(agree[0].Rival);
                continue;
            }
            // Those that say other things than the best are left out; those about other places or periods belong with it.
            foreach (var source in sources.Where(s => ReferenceEquals(s, sources[0]) || isNamed && s[0].Match!.IsNamed || !Overlap(s, sources[0])))
            {
                if (!source[0].Match!.IsNamed)
                    said.Add(Note(source, $"{Where(source)} is taken to be {group.Key.Code}, {group.Key.Title} ({new TableAssumption("", "", "", source[0].Match!.Confidence).InWords})"));
                chosen.AddRange(source);
            }
        }
        return (chosen, said);
    }

    private static ReturnProblem Note(List<PlacedFigure> source, string text) =>
        new(ProblemSeverity.Note, source[0].Table.Sheet, source[0].Figure.Indicator.Address ?? "", text + ".", "Nothing to do, if that is right; else write the indicator's code over the figures.");

    private static string Where(List<PlacedFigure> source) =>
        source[0].Source.Item2 is { Length: > 0 } words ? $"'{words}' in sheet '{source[0].Table.Sheet}'" : $"The table in sheet '{source[0].Table.Sheet}'";

    private static bool Overlap(List<PlacedFigure> one, List<PlacedFigure> other)
    {
        var keys = other.Select(Key).ToHashSet();
        return one.Exists(p => keys.Contains(Key(p)));
    }

    private static (int?, string, string) Key(PlacedFigure p) => (p.Area?.Id, p.Area is null ? p.Figure.Area.Text ?? "" : "", p.Figure.Period.Text ?? "");

    private static double Agreement(List<PlacedFigure> source, PartnershipFacts facts)
    {
        var indicator = source[0].Match!.Indicator;
        var held = facts.Observations.Where(o => o.IndicatorId == indicator.Id && o.Value is not null).GroupBy(o => (o.AreaId, o.Period)).ToDictionary(g => g.Key, g => g.MaxBy(o => o.Revision)!.Value!.Value);
        var (shared, same) = (0, 0);
        foreach (var p in source.Where(p => p.Figure.Value.Value.Kind == CellKind.Number))
        {
            if (PeriodText.Read(p.Figure.Period.Text, indicator.Frequency, out _) is not { } period || !held.TryGetValue((p.Area?.Id ?? facts.Partnership.AreaId, period), out var value)) continue;
            shared++;
            if (Math.Abs(value - p.Figure.Value.Value.Number) <= 0.5 * Math.Pow(10, -indicator.Decimals)) same++;
        }
        return shared < FewestShared ? 0 : (double)same / shared;
    }
}
