using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has typed of an indicator; 0 stands for nothing chosen.</summary>
public sealed class IndicatorForm
{
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
    public bool IsSeasonal { get; set; }
    public int LagMonths { get; set; } = 3;
    public double? DifferenceThatMatters { get; set; }
    public int HideCountsBelow { get; set; } = 5;
    public bool IsRated { get; set; } = true;
    public string Source { get; set; } = "";
    public int ThemeId { get; set; }
    public int OutcomeId { get; set; }
    public int BodyId { get; set; }
    public int PartnerId { get; set; }
    public int StandsInForId { get; set; }
    public int AreaId { get; set; }

    public static IndicatorForm Of(Indicator i) => new()
    {
        Code = i.Code, Title = i.Title, Definition = i.Definition, Kind = i.Kind, Polarity = i.Polarity, UnitName = i.Unit.Name, UnitKind = i.Unit.Kind, Decimals = i.Decimals,
        Frequency = i.Frequency, Accumulation = i.Accumulation, IsSeasonal = i.IsSeasonal, LagMonths = i.LagMonths, DifferenceThatMatters = i.DifferenceThatMatters,
        HideCountsBelow = i.HideCountsBelow, IsRated = i.IsRated, Source = i.Source, ThemeId = i.ThemeId, OutcomeId = i.OutcomeId ?? 0, BodyId = i.BodyId ?? 0,
        PartnerId = i.PartnerId ?? 0, StandsInForId = i.StandsInForId ?? 0, AreaId = i.AreaId,
    };

    public Indicator ToIndicator(int id = 0) => new()
    {
        Id = id, Code = Code, Title = Title.Trim(), Definition = Definition.Trim(), Kind = Kind, Polarity = Polarity,
        Unit = new(UnitName.Trim(), CatalogueUnit.Symbol(UnitKind), UnitKind), Decimals = Decimals, Frequency = Frequency, Accumulation = Accumulation, IsSeasonal = IsSeasonal,
        LagMonths = LagMonths, DifferenceThatMatters = DifferenceThatMatters, HideCountsBelow = HideCountsBelow, IsRated = IsRated,
        Source = Source.Trim().Length == 0 ? "entered by hand" : Source.Trim(), ThemeId = ThemeId, OutcomeId = Chosen(OutcomeId), BodyId = Chosen(BodyId), PartnerId = Chosen(PartnerId),
        StandsInForId = Kind == IndicatorKind.Proxy ? Chosen(StandsInForId) : null, AreaId = AreaId,
    };

    private static int? Chosen(int id) => id == 0 ? null : id;
}
