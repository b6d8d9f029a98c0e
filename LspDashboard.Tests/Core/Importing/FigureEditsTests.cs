using LspDashboard.Core.Importing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing;

public class FigureEditsTests
{
    private static readonly Area Halton = new() { Id = 1, Code = "E06000006", Name = "Halton", Kind = AreaKind.LocalAuthority };
    private static readonly Area England = new() { Id = 2, Code = "E92000001", Name = "England", Kind = AreaKind.England };

    private static readonly Indicator Homes = new()
    {
        Id = 1, Code = "NI 155", Title = "Homes", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", UnitKind.Count), Decimals = 0, Frequency = Frequency.Quarter, AreaId = 1,
    };

    [Fact]
    public void OfUndo_NamesAnotherAreaAndWhatIsNotFinal() => Assert.Equal(
        [new("NI 155 2009/10 Q4", "71", "63"), new("NI 155 England 2009/10 Q4", "1,200 provisional", "")],
        FigureEdits.OfUndo([(Homes, Halton, Made(71), Made(63)), (Homes, England, Made(1200, ObservationStatus.Provisional), Made(null, ObservationStatus.Withdrawn))]));

    [Theory]
    [InlineData(200, 200, null)]
    [InlineData(201, 201, "and 1 more")]
    [InlineData(1_434, 201, "and 1,234 more")]
    public void OfUndo_AVeryLongReturn_NamesTwoHundredAndSaysHowManyMore(int figures, int lines, string? last)
    {
        var edits = FigureEdits.OfUndo(Enumerable.Range(0, figures).Select(i => (Homes, Halton, Made(i), Made(i + 1))));

        Assert.Equal(lines, edits.Count);
        if (last is not null) Assert.Equal(new(last, "", "see the return"), edits[^1]);
    }

    private static Observation Made(double? value, ObservationStatus status = ObservationStatus.Final) =>
        new() { PartnershipId = 1, IndicatorId = 1, AreaId = 1, Period = ReportingPeriod.Quarter(2009, 4), Revision = 1, Value = value, Status = status, KnownFrom = new(2010, 6, 30), RecordedAt = default };
}
