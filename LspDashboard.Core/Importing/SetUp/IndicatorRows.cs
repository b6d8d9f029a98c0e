using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.Samples;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Indicators of a set-up workbook. Of one in the catalogue, what the row leaves open is taken from there.</summary>
internal static class IndicatorRows
{
    private static readonly Dictionary<string, string> HeadingOf = new(StringComparer.Ordinal)
    {
        [nameof(Indicator.Polarity)] = "Better", [nameof(Indicator.Frequency)] = "Reported by", [nameof(Indicator.Accumulation)] = "Adds up as", [nameof(Indicator.Unit)] = "Unit", [nameof(Indicator.LagMonths)] = "Lag in months", [nameof(Indicator.DifferenceThatMatters)] = "Difference that matters", [nameof(Indicator.ThemeId)] = "Theme",
    };

    public static void Read(SetUpBench bench, IReadOnlyList<SetUpRow> rows, IReadOnlyDictionary<string, CatalogueEntry> catalogue, KnownDefinitions known, HeldIds facts)
    {
        foreach (var row in rows)
        {
            var code = SetUpWords.Code(row.Text("Code")!, catalogue);
            var key = IndicatorCode.ForAddress(code);
            if (IndicatorCode.NamesSeveral(code))
            {
                row.Problem("Code", $"'{code}' names several indicators.", "Give each a row of its own.");
                continue;
            }
            var entry = catalogue.GetValueOrDefault(key);
            if (IndicatorCode.IsNational(code) && entry is null && !char.IsLetter(code[^1]))
            {
                row.Problem("Code", $"There is no {code} among the 198 National Indicators.", "Check the number, or give it a code of your own.");
                continue;
            }
            var isNew = !bench.Indicators.TryGetValue(key, out var indicator);
            indicator ??= New(row, code, entry, known, bench.Partnership.AreaId, bench.Indicators.Values.Select(i => i.Order + 1).DefaultIfEmpty().Max());
            var (unit, placed) = (indicator.Unit, PlacementAt.Now(indicator));
            var links = new List<FieldEdit>();
            Describe(row, indicator, entry);
            Link(bench, row, indicator, links);
            if (isNew)
            {
                bench.Db.Add(bench.Indicators[key] = indicator);
                links.AddRange([new("Better", "", SetUpWords.Of(indicator.Polarity)), new("Reported by", "", SetUpWords.Of(indicator.Frequency)), new("Unit", "", Words(indicator.Unit))]);
            }
            if (!isNew && unit != indicator.Unit) links.Add(new("Unit", Words(unit), Words(indicator.Unit)));
            if (!isNew && PlacementAt.Now(indicator) != placed) bench.Db.Add(placed.Until(indicator.Id, bench.Day, bench.Now, bench.By));
            var before = isNew ? null : (Indicator)bench.Db.Entry(indicator).OriginalValues.ToObject();
            if (!bench.Note(row, indicator, $"{indicator.Code} {indicator.Title}", isNew ? ChangeKind.IndicatorAdded : ChangeKind.IndicatorChanged, ChangeSubject.Indicator, links)) continue;
            // A theme that is not known is a problem of its own already.
            row.Problems(IndicatorCheck.Problems(indicator, []).Where(p => p.Key != nameof(Indicator.ThemeId)).ToDictionary(), HeadingOf);
            if (before is not null) row.Problems(PastRatingsCheck.Problems(before, indicator, facts.HaveFigures.Contains(indicator.Id), facts.HaveTargets.Contains(indicator.Id)), HeadingOf);
        }
    }

    /// <summary>Headlines and contributors; after all indicators are there.</summary>
    public static void LinkLater(SetUpBench bench, IReadOnlyList<SetUpRow> rows, IReadOnlyDictionary<string, CatalogueEntry> catalogue)
    {
        foreach (var row in rows)
        {
            if (bench.Indicators.GetValueOrDefault(IndicatorCode.ForAddress(SetUpWords.Code(row.Text("Code")!, catalogue))) is not { } indicator) continue;
            var links = new List<FieldEdit>();
            if (row.Says("Stands in for"))
            {
                var headline = row.Empties("Stands in for") ? null : bench.Indicators.GetValueOrDefault(IndicatorCode.ForAddress(SetUpWords.Code(row.Text("Stands in for")!, catalogue)));
                if (headline is null && !row.Empties("Stands in for")) row.Problem("Stands in for", $"There is no indicator {row.Text("Stands in for")}.", "Give the headline a row of its own, or correct the code.");
                else if (headline?.Id != indicator.StandsInForId)
                {
                    links.Add(new("Stands in for", bench.Indicators.Values.FirstOrDefault(i => i.Id == indicator.StandsInForId)?.Code ?? "", headline?.Code ?? ""));
                    indicator.StandsInForId = headline?.Id;
                }
            }
            var before = bench.Contributing(indicator.Id, null);
            bench.Contribute(row, "Contributors", indicator.Id, null, indicator.BodyId);
            if (bench.Contributing(indicator.Id, null) is var after && after != before) links.Add(new("Contributors", before, after));
            if (links.Count > 0) bench.Note(row, indicator, $"{indicator.Code} {indicator.Title}", ChangeKind.IndicatorChanged, ChangeSubject.Indicator, links);
            if (bench.Touched(indicator) && ProxyCheck.Problem(indicator, bench.Indicators.Values.Where(i => i != indicator).ToList()) is { } proxy) row.Problem("Stands in for", proxy, "");
        }
    }

    // What the row leaves open is as the catalogue, or a full definition of it, has it.
    private static Indicator New(SetUpRow row, string code, CatalogueEntry? entry, KnownDefinitions known, int areaId, int order)
    {
        if (!row.Says("Better") && (entry is null || !known.SaysPolarity(entry))) row.Problem("Better", "It is not said which way is better.", "Choose Higher is better or Lower is better.");
        var made = entry is not null ? known.Begin(entry) : new()
        {
            Code = code, Title = "", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("", "", UnitKind.Count), Decimals = 1, Frequency = Frequency.FinancialYear, LagMonths = 3,
        };
        (made.AreaId, made.Order) = (areaId, order);
        return made;
    }

    private static void Describe(SetUpRow row, Indicator indicator, CatalogueEntry? entry)
    {
        indicator.Title = row.Text("Title") ?? (indicator.Title.Length > 0 ? indicator.Title : entry?.Title ?? "");
        indicator.Kind = row.Choice<IndicatorKind>("Kind") ?? indicator.Kind;
        indicator.Polarity = row.Choice<Polarity>("Better") ?? indicator.Polarity;
        indicator.Frequency = row.Choice<Frequency>("Reported by") ?? indicator.Frequency;
        indicator.Accumulation = row.Choice<Accumulation>("Adds up as") ?? indicator.Accumulation;
        indicator.IsSeasonal = row.YesNo("Seasonal") ?? indicator.IsSeasonal;
        indicator.Decimals = row.Whole("Decimals") ?? indicator.Decimals;
        indicator.LagMonths = row.Whole("Lag in months") ?? indicator.LagMonths;
        indicator.HideCountsBelow = row.Whole("Hide counts below") ?? indicator.HideCountsBelow;
        indicator.DifferenceThatMatters = row.Empties("Difference that matters") ? null : row.Value("Difference that matters") ?? indicator.DifferenceThatMatters;
        indicator.Definition = Words(row, "Definition", indicator.Definition);
        indicator.Source = Words(row, "Source", indicator.Source);
        indicator.OwnerRole = Words(row, "Owner's role", indicator.OwnerRole);
        var symbol = row.Empties("Symbol") ? "" : row.Text("Symbol") ?? indicator.Unit.Symbol;
        if (symbol is not ("" or "%" or "£")) row.Problem("Symbol", $"'{symbol}' is no symbol.", "Choose % or £, or leave it empty.");
        var kind = row.Choice<UnitKind>("Unit kind") ?? (symbol == "%" ? UnitKind.Percentage : symbol == "£" ? UnitKind.Money : indicator.Unit.Kind);
        indicator.Unit = new(row.Text("Unit") ?? indicator.Unit.Name, symbol, kind);
    }

    private static void Link(SetUpBench bench, SetUpRow row, Indicator indicator, List<FieldEdit> links)
    {
        indicator.ThemeId = SetUpLinks.Link(row, "Theme", indicator.ThemeId, bench.Themes, "Themes", t => t.Name, links) ?? indicator.ThemeId;
        indicator.OutcomeId = SetUpLinks.Link(row, "Outcome", indicator.OutcomeId, bench.Outcomes, "Outcomes", o => o.Name, links);
        indicator.BodyId = SetUpLinks.Link(row, "Lead body", indicator.BodyId, bench.Bodies, "Bodies", b => b.Name, links);
        indicator.OwnerPartnerId = SetUpLinks.Link(row, "Owner", indicator.OwnerPartnerId, bench.Partners, "Partners", p => p.Name, links);
        indicator.PartnerId = SetUpLinks.Link(row, "Sent by", indicator.PartnerId, bench.Partners, "Partners", p => p.Name, links);
    }

    private static string Words(Unit unit) => $"{unit.Symbol} {unit.Name}".Trim();

    private static string Words(SetUpRow row, string heading, string now) => row.Empties(heading) ? "" : row.Text(heading) ?? now;
}
