using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>What the texts of a return mean. A return writes few of them many times, so each spelling is looked up once.</summary>
internal sealed class Spellings(PartnershipFacts facts, AreaNames areas)
{
    // A code's other spellings have the same address; the first of two that do is meant.
    private readonly ILookup<string, Indicator> _byCode = facts.Indicators.ToLookup(i => IndicatorCode.ForAddress(i.Code), StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator?> _indicators = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Area?> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, Frequency Frequency, bool IsRolling), (ReportingPeriod? Period, string? Problem)> _periods = [];
    private readonly Dictionary<string, ObservationStatus?> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal);

    // A file keeps a text once, and most rows are about the indicator of the row above.
    private (string? Text, Indicator? Indicator) _last;

    /// <summary>By code in any spelling, or by exact title.</summary>
    public Indicator? Indicator(string text) => ReferenceEquals(text, _last.Text) ? _last.Indicator : (_last = (text, Find(text))).Indicator;

    private Indicator? Find(string text) => _indicators.TryGetValue(text, out var known) ? known : _indicators[text] =
        _byCode[IndicatorCode.ForAddress(text)].FirstOrDefault() ?? facts.Indicators.FirstOrDefault(i => string.Equals(i.Title, text, StringComparison.OrdinalIgnoreCase));

    public Area? Area(string text) => _areas.TryGetValue(text, out var known) ? known : _areas[text] = areas.Find(text);

    /// <summary>A period of an indicator, or why it is none.</summary>
    public (ReportingPeriod? Period, string? Problem) Period(string text, Indicator indicator)
    {
        var key = (text, indicator.Frequency, indicator.Accumulation == Accumulation.Rolling);
        if (_periods.TryGetValue(key, out var known)) return known;
        var period = PeriodText.Read(text, key.Frequency, key.Item3, out var problem);
        return _periods[key] = (period, problem);
    }

    /// <summary>Null for a text that is no status.</summary>
    public ObservationStatus? Status(string text) => _statuses.TryGetValue(text, out var known) ? known : _statuses[text] = text.ToUpperInvariant() switch
    {
        "" or "FINAL" or "F" or "ACTUAL" => ObservationStatus.Final,
        "PROVISIONAL" or "PROV" or "P" => ObservationStatus.Provisional,
        "ESTIMATED" or "ESTIMATE" or "EST" or "E" => ObservationStatus.Estimated,
        _ => null,
    };

    /// <summary>The status that hangs on a period, "2009/10 (provisional)"; empty for none.</summary>
    public string StatusOfPeriod(string text) => _marks.TryGetValue(text, out var known) ? known : _marks[text] = PeriodMarks.StatusOf(text);
}
