using System.Globalization;
using LspDashboard.Core.Comparison;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage.Samples;

namespace LspDashboard.Core.Storage.Published;

/// <summary>
/// The published statistics that ship with the program, of every place: what peers are compared by. Read once, when first asked for.
/// They are shared by all partnerships; a partnership's own figures, and what it is rated by, are its observations.
/// </summary>
/// <param name="folder">The data folder: published/areas.csv, published/*.csv and series/*.csv.</param>
public sealed class PublishedFigures(string folder)
{
    private const string Made = "illustrative";

    private readonly Lazy<IReadOnlyDictionary<string, PublishedPlace>> _places = new(() => ReadPlaces(folder));
    private ILookup<string, PlaceFigure>? _all;
    private readonly Lock _reading = new();

    /// <summary>The place of a code; null where none is published.</summary>
    public PublishedPlace? Place(string code) => _places.Value.GetValueOrDefault(code);

    /// <summary>All figures of an indicator, by its code in any spelling.</summary>
    public IReadOnlyCollection<PlaceFigure> Of(string code) => [.. All[IndicatorCode.ForAddress(code)]];

    private ILookup<string, PlaceFigure> All
    {
        get
        {
            lock (_reading) return _all ??= ReadFigures();
        }
    }

    private ILookup<string, PlaceFigure> ReadFigures()
    {
        var whole = Directory.EnumerateFiles(Path.Combine(folder, "published"), "*.csv").Where(f => Path.GetFileName(f) != "areas.csv").Order(StringComparer.Ordinal).SelectMany(ReadWhole).ToList();
        var known = whole.Select(f => (f.Series, f.Figure.Place.Code, f.Figure.Period)).ToHashSet();
        // The seven places' series stand beside those of the whole country, once each.
        var series = SeriesFile.ReadAll(Path.Combine(folder, "series"))
            .Where(l => !l.Comment.Contains(Made, StringComparison.Ordinal) && !l.File.Contains(Made, StringComparison.Ordinal) && !known.Contains((l.Series, l.Area, l.Period)))
            .Select(l => (l.Series, Figure: new PlaceFigure(_places.Value.GetValueOrDefault(l.Area) ?? new(l.Area, l.Area, ""), l.Period, l.Value, l.Numerator, l.Denominator, string.Create(CultureInfo.InvariantCulture, $"{l.File} line {l.Line}"))));
        return whole.Concat(series).ToLookup(f => f.Series, f => f.Figure, StringComparer.Ordinal);
    }

    // A file of one indicator, whose name is its code.
    private IEnumerable<(string Series, PlaceFigure Figure)> ReadWhole(string path) => CsvFile.Read(path, csv => (
        Path.GetFileNameWithoutExtension(path),
        new PlaceFigure(
            _places.Value[csv.GetString("area")], PeriodCode.Parse(csv.GetString("period")), csv.Number("value")!.Value, csv.Number("numerator"), null,
            string.Create(CultureInfo.InvariantCulture, $"data/published/{Path.GetFileName(path)} line {csv.LineNumber}"))));

    private static Dictionary<string, PublishedPlace> ReadPlaces(string folder) => CsvFile
        .Read(Path.Combine(folder, "published", "areas.csv"), csv => new PublishedPlace(csv.GetString("code"), csv.GetString("name"), csv.GetString("region")))
        .ToDictionary(p => p.Code, StringComparer.Ordinal);
}
