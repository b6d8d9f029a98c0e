using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class AxisTextTests
{
    [Theory]
    [InlineData(1234.56, 1, "", "1,234.6")]
    [InlineData(50.3, 1, "per 1,000", "50.3 per 1,000")]
    [InlineData(8, 0, "%", "8%")]
    [InlineData(-2.5, 1, "%", "−2.5%")]
    [InlineData(1200, 0, "£", "£1,200")]
    [InlineData(-1200, 0, "£", "−£1,200")]
    public void Of_Figure_IsWrittenWithItsUnit(double value, int decimals, string unit, string written) =>
        Assert.Equal(written, AxisText.Of(value, decimals, unit));

    [Fact]
    public void Tick_HasTheDecimalsItsStepNeeds()
    {
        Assert.Equal("20", AxisText.Tick(20, new ValueScale(0, 40, 10), "per 1,000"));
        Assert.Equal("2.5%", AxisText.Tick(2.5, new ValueScale(0, 10, 2.5), "%"));
    }
}
