using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing;

public class AcceptedValuesTests
{
    [Fact]
    public void HashOf_TwoValues_IsThatOfTheirLines()
    {
        var hash = AcceptedValues.HashOf([Of(3, 12.5, 25, 200), Of(4, -0.1, null, null)]);

        Assert.Equal(Sha256("3|2|2009-10Q1|1|12.5|25|200|Final\n4|2|2009-10Q1|1|-0.1|||Final"), hash);
    }

    [Fact]
    public void HashOf_Nothing_IsThatOfNothing() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", AcceptedValues.HashOf([]));

    // Some 36 bytes a line: more than one block of 64 kilobytes from 1,800 on.
    [Theory]
    [InlineData(1_700)]
    [InlineData(1_900)]
    [InlineData(20_000)]
    public void HashOf_ManyValues_IsThatOfAllLinesTogether(int count)
    {
        var values = Enumerable.Range(1, count).Select(i => Of(i, i / 8.0, i, 8)).ToList();

        var lines = values.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.IndicatorId}|2|2009-10Q1|1|{o.IndicatorId / 8.0:R}|{o.IndicatorId}|8|Final"));
        Assert.Equal(Sha256(string.Join('\n', lines)), AcceptedValues.HashOf(values));
    }

    private static Observation Of(int indicator, double value, double? numerator, double? denominator) => new()
    {
        IndicatorId = indicator, AreaId = 2, Period = ReportingPeriod.Quarter(2009, 1), Revision = 1, Value = value, Numerator = numerator, Denominator = denominator,
        KnownFrom = new(2009, 7, 31), RecordedAt = DateTimeOffset.UnixEpoch,
    };

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
