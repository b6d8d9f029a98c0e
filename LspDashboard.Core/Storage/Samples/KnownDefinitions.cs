using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>The indicators that data/indicators.json defines in full: what a partnership that chooses one of them begins with.</summary>
/// <param name="folder">The data folder; read when it is first asked.</param>
public sealed class KnownDefinitions(string folder)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly Lazy<IReadOnlyDictionary<string, SampleIndicator>> _byCode = new(() => Read(Path.Combine(folder, "indicators.json")));

    /// <summary>An indicator as the catalogue entry, and a full definition where there is one, describe it; its theme is still to be chosen.</summary>
    public Indicator Begin(CatalogueEntry entry)
    {
        var known = _byCode.Value.GetValueOrDefault(IndicatorCode.ForAddress(entry.Code));
        var made = new Indicator
        {
            Code = entry.Code, Title = entry.Title, Kind = entry.Kind, Polarity = entry.Polarity ?? known?.Polarity ?? Polarity.HigherIsBetter,
            Unit = known is null ? CatalogueUnit.Of(entry.Unit) : known.Unit with { }, Decimals = 1, Frequency = Frequency.FinancialYear, LagMonths = 3, Source = "National Indicator Set",
        };
        if (entry.Kind != IndicatorKind.NationalIndicator) made.Source = entry.SourceDetail;
        if (known is null) return made;
        (made.Definition, made.Decimals, made.Accumulation, made.IsSeasonal) = (known.Definition, known.Decimals, known.Accumulation, known.Seasonal);
        (made.LagMonths, made.DifferenceThatMatters, made.Source, made.Licence) = (known.LagMonths, known.DifferenceThatMatters, known.Source, known.Licence);
        made.Frequency = Enum.Parse<Frequency>(known.Frequency);
        return made;
    }

    /// <summary>False where neither the catalogue nor a full definition says which way is better: a person has to.</summary>
    public bool SaysPolarity(CatalogueEntry entry) => entry.Polarity is not null || _byCode.Value.ContainsKey(IndicatorCode.ForAddress(entry.Code));

    private static Dictionary<string, SampleIndicator> Read(string path) =>
        JsonSerializer.Deserialize<List<SampleIndicator>>(File.ReadAllText(path), Json)!.Where(d => !d.Illustrative)
            .GroupBy(d => IndicatorCode.ForAddress(d.Code), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
