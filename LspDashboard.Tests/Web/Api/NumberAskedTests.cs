using LspDashboard.Web.Api;

namespace LspDashboard.Tests.Web.Api;

public class NumberAskedTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", null, null)]
    [InlineData("26", 26, null)]
    [InlineData("abc", null, "'abc' is not the number of a meeting.")]
    [InlineData("-1", null, "'-1' is not the number of a meeting.")]
    [InlineData("99999999999", null, "'99999999999' is not the number of a meeting.")]
    public void Of_WhatStandsInAnAddress(string? text, int? number, string? problem) => Assert.Equal(new NumberAsked(number, problem), NumberAsked.Of(text, "meeting"));
}
