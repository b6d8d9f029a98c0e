using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class CellAddressTests
{
    [Theory]
    [InlineData(1, 1, "A1")]
    [InlineData(2, 7, "B7")]
    [InlineData(26, 1, "Z1")]
    [InlineData(27, 1, "AA1")]
    [InlineData(52, 1, "AZ1")]
    [InlineData(53, 1, "BA1")]
    [InlineData(702, 1, "ZZ1")]
    [InlineData(703, 1, "AAA1")]
    [InlineData(16_384, 1_048_576, "XFD1048576")]
    public void Of_ColumnAndRow_IsTheAddressThatParsesBack(int column, int row, string address)
    {
        Assert.Equal(address, CellAddress.Of(column, row));
        Assert.True(CellAddress.TryParse(address, out int parsedColumn, out int parsedRow));
        Assert.Equal((column, row), (parsedColumn, parsedRow));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("7")]
    [InlineData("A0")]
    [InlineData("A01")]
    [InlineData("A-1")]
    [InlineData("$A$1")]
    [InlineData("A1 ")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("A99999999999999999999")]
    [InlineData("ZZZZZZZZZZ1")]
    [InlineData("É1")]
    public void TryParse_WhatIsNoAddress_IsFalse(string text) =>
        Assert.False(CellAddress.TryParse(text, out _, out _));
}
