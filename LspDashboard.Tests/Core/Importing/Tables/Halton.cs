using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Tests.Core.Importing.Tables;

/// <summary>What a partnership knows when a workbook arrives: a few places, a few indicators, and the figures a test holds.</summary>
internal sealed class Halton
{
    private readonly List<Observation> _held = [];

    public List<Indicator> Indicators { get; } =
    [
        Of(1, "NI 112", "Under-18 conceptions", "per 1,000 girls aged 15 to 17", UnitKind.Rate, Frequency.CalendarYear),
        Of(2, "NI 154", "Net additional homes", "homes", UnitKind.Count, Frequency.FinancialYear),
        Of(3, "NI 192", "Household waste reused, recycled or composted", "of household waste", UnitKind.Percentage, Frequency.Quarter),
        Of(4, "GDP", "Economic output per head", "pounds per head", UnitKind.Money, Frequency.CalendarYear, "Gross domestic product for each resident, at current prices: what is produced in the area."),
        Of(5, "POP", "Residents", "people", UnitKind.Count, Frequency.CalendarYear),
        Of(6, "NI 8", "Adults who take part in sport", "of adults", UnitKind.Percentage, Frequency.FinancialYear),
        Of(7, "LOC 7", "Obese adults", "of adults", UnitKind.Percentage, Frequency.PooledYears),
        Of(8, "NI 16", "Serious acquisitive crime", "per 1,000 residents", UnitKind.Rate, Frequency.Month, accumulation: Accumulation.Rolling),
        Of(9, "NI 186", "Carbon dioxide per head", "tonnes per head", UnitKind.Tonnes, Frequency.CalendarYear),
        Of(10, "NI 155", "Affordable homes delivered", "homes", UnitKind.Count, Frequency.Quarter, accumulation: Accumulation.Cumulative),
        Of(11, "NI 75", "Five good GCSEs with English and maths", "of pupils", UnitKind.Percentage, Frequency.AcademicYear),
        Of(12, "VSB 3", "Calls answered within 8 minutes", "of calls", UnitKind.Percentage, Frequency.Month),
        Of(13, "NI 152", "Working age people on out of work benefits", "of people of working age", UnitKind.Percentage, Frequency.Quarter, accumulation: Accumulation.Rolling),
    ];

    public static IReadOnlyList<Area> Places { get; } =
    [
        Place(1, "E06000006", "Halton", "Halton UA|Halton Borough Council|00ET"), Place(2, "E08000006", "Salford", "City of Salford|SLF|00BR"), Place(3, "E92000001", "England", "ENGLAND"),
        Place(4, "E12000002", "North West", "NORTH WEST"), Place(5, "E08000007", "Stockport", "SKP|00BS"), Place(6, "E06000035", "Medway", "Medway UA|00LC"), Place(7, "E06000042", "Milton Keynes", "Milton Keynes UA"),
    ];

    public KnownWords Known => KnownWords.Of(Indicators, Places);

    public Halton Hold(string code, string area, ReportingPeriod period, double value)
    {
        _held.Add(new()
        {
            PartnershipId = 1, IndicatorId = Indicators.First(i => i.Code == code).Id, AreaId = Places.First(a => a.Name == area).Id, Period = period, Revision = 1, Value = value,
            Status = ObservationStatus.Final, KnownFrom = period.LastDay, RecordedAt = default,
        });
        return this;
    }

    /// <summary>Through the bytes of a real workbook and the whole reading, as the preview does it.</summary>
    public UnderstoodReturn Read(byte[] workbook, string name = "workbook.xlsx", params IReadOnlyList<ImportProfile> profiles) => FromSource(new(name, workbook, [], profiles) { ReturnId = 7 });

    public UnderstoodReturn Read(SheetSketch sketch, params IReadOnlyList<ImportProfile> profiles) => Read(sketch.Build(), profiles: profiles);

    public UnderstoodReturn Corrected(byte[] workbook, params IReadOnlyList<ReturnCorrection> corrections) => FromSource(new("workbook.xlsx", workbook, corrections, []) { ReturnId = 7 });

    private UnderstoodReturn FromSource(ReturnSource source) => ReturnReading.Read(
        new(new() { Id = 1, Slug = "halton", Name = "Halton", Place = "Halton", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = ReportingPeriod.Quarter(2009, 4) },
            new(2010, 6, 30), [], Indicators, [], _held, Places.ToDictionary(a => a.Id), []),
        source, TimeProvider.System, CancellationToken.None);

    /// <summary>"C4: NI 154 Halton 2009/10 = 312": every value, in the order it was read.</summary>
    public static string Says(UnderstoodReturn read) => string.Join('\n', read.Values.Select(v => FormattableString.Invariant($"{v.Cell}: {v.Indicator.Code} {v.Area.Name} {v.Period.Label} = {v.Value}")));

    private static Indicator Of(int id, string code, string title, string unit, UnitKind kind, Frequency frequency, string definition = "", Accumulation accumulation = Accumulation.Point) => new()
    {
        Id = id, PartnershipId = 1, Code = code, Title = title, Definition = definition, Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new(unit, kind == UnitKind.Percentage ? "%" : "", kind),
        Decimals = 1, Frequency = frequency, Accumulation = accumulation, LagMonths = 1, AreaId = 1, ThemeId = 1,
    };

    private static Area Place(int id, string code, string name, string aliases) => new() { Id = id, Code = code, Name = name, Kind = AreaKind.LocalAuthority, Aliases = aliases };
}
