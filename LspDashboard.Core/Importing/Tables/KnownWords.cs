using System.Text.RegularExpressions;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>What can be recognised in a table before anything is taken from it: the partnership's indicators, known areas, and codes of either by their shape.</summary>
public sealed partial class KnownWords
{
    private readonly AreaNames _areas;
    private readonly IReadOnlyList<Indicator> _indicators;
    private HashSet<string> _places = [];
    private readonly Dictionary<string, bool> _isIndicator = new(StringComparer.OrdinalIgnoreCase);

    internal KnownWords(AreaNames areas, IReadOnlyList<Indicator> indicators) => (_areas, _indicators) = (areas, indicators);

    /// <param name="indicators">The partnership's.</param>
    /// <param name="areas">All that are known.</param>
    public static KnownWords Of(IReadOnlyList<Indicator> indicators, IEnumerable<Partnerships.Area> areas) => new(new(areas), indicators);

    /// <summary>The same, with names of places that a person has explained, in small letters.</summary>
    public KnownWords With(IEnumerable<string> places) => new(_areas, _indicators) { _places = places.ToHashSet(StringComparer.OrdinalIgnoreCase) };

    public bool IsArea(string text) => IsAreaCode(text) || _places.Contains(text) || _areas.Find(text) is not null;

    /// <summary>How many of the known areas these labels name: ten of thirteen is telling even in a table of four hundred. Numbers tell nothing: 355 is Salford's schools and an occupation.</summary>
    public int CountAreas(IEnumerable<string> texts) => texts.Where(t => !t.All(char.IsAsciiDigit)).Select(_areas.Find).OfType<Partnerships.Area>().Distinct().Count();

    /// <summary>A code that statisticians give to places, whether or not the place is known here: E06000006, 00ET, E0601.</summary>
    public static bool IsAreaCode(string text) => AreaCode().IsMatch(text);

    public bool IsIndicator(string text)
    {
        if (_isIndicator.TryGetValue(text, out var known)) return known;
        return _isIndicator[text] = IndicatorCode.IsNational(text) || _indicators.Any(i => IndicatorCode.Same(i.Code, text) || string.Equals(i.Title, text, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?:[EWSNKJ][0-9]{8}|E[0-9]{4}|[0-9]{2}[A-Z]{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AreaCode();
}
