using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has typed of a new indicator.</summary>
public sealed class IndicatorForm
{
    public string CatalogueCode { get; set; } = "";
    public string Code { get; set; } = "";
    public string Title { get; set; } = "";
    public string Definition { get; set; } = "";
    public IndicatorKind Kind { get; set; } = IndicatorKind.Local;
    public Polarity Polarity { get; set; } = Polarity.HigherIsBetter;
    public string UnitName { get; set; } = "";
    public UnitKind UnitKind { get; set; } = UnitKind.Count;
    public int Decimals { get; set; } = 1;
    public Frequency Frequency { get; set; } = Frequency.FinancialYear;
    public Accumulation Accumulation { get; set; } = Accumulation.Point;
    public int LagMonths { get; set; } = 3;
    public double? DifferenceThatMatters { get; set; }
    public int ThemeId { get; set; }
    public int BodyId { get; set; }
    public int PartnerId { get; set; }

    /// <summary>Takes over what the catalogue says; everything can still be corrected.</summary>
    public void TakeFrom(CatalogueEntry entry)
    {
        (Code, Title, Kind, UnitName) = (entry.Code, entry.Title, entry.Kind, entry.Unit);
        Polarity = entry.Polarity ?? Polarity;
        UnitKind = entry.Unit.StartsWith('%') ? UnitKind.Percentage
            : entry.Unit.StartsWith("per ", StringComparison.Ordinal) ? UnitKind.Rate
            : entry.Unit.Contains("number", StringComparison.Ordinal) ? UnitKind.Count
            : UnitKind;
    }

    public Indicator ToIndicator() => new()
    {
        Code = Code, Title = Title.Trim(), Definition = Definition.Trim(), Kind = Kind, Polarity = Polarity,
        Unit = new(UnitName.Trim(), UnitKind switch { UnitKind.Percentage => "%", UnitKind.Money => "£", _ => "" }, UnitKind),
        Decimals = Decimals, Frequency = Frequency, Accumulation = Accumulation, LagMonths = LagMonths, DifferenceThatMatters = DifferenceThatMatters,
        ThemeId = ThemeId, BodyId = BodyId == 0 ? null : BodyId, PartnerId = PartnerId == 0 ? null : PartnerId, Source = "entered by hand",
    };
}
