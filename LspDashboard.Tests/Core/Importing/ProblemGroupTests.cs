using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing;

public class ProblemGroupTests
{
    [Fact]
    public void Of_TheSameOfManyCells_IsOneLineWithItsCount()
    {
        var groups = ProblemGroup.Of([Error("D7", "'ten' is text where a number is expected."), Error("D9", "'n/a' is text where a number is expected."), Error("D11", "'Bob's' is text where a number is expected.")]);

        var group = Assert.Single(groups);
        Assert.Equal("3 cells hold text where a number is expected.", group.Message);
        Assert.Equal(["D7", "D9", "D11"], group.Problems.Select(p => p.Cell));
    }

    [Fact]
    public void Of_TwoAlike_AreSaidEach() =>
        Assert.Equal(["'ten' is text where a number is expected.", "'six' is text where a number is expected."], ProblemGroup.Of([Error("D7", "'ten' is text where a number is expected."), Error("D9", "'six' is text where a number is expected.")]).Select(g => g.Message));

    [Theory]
    [InlineData("The denominator 0 is not above 0.", "The denominator 0 is not above 0.", "3 times: The denominator 0 is not above 0.")]
    [InlineData("The count 1,200 is above 7.5.", "The count 8 is above 2.", "3 times, such as: The count 1,200 is above 7.5.")]
    public void Of_OthersAlike_ShowsOneOfThem(string first, string other, string expected) =>
        Assert.Equal(expected, Assert.Single(ProblemGroup.Of([Error("D7", first), Error("D8", other), Error("D9", other)])).Message);

    [Fact]
    public void Of_OtherSheetsWordsOrGravity_AreApartTheGravestFirst()
    {
        var groups = ProblemGroup.Of(
        [
            Error("D7", "Counts are given, but no value.") with { Severity = ProblemSeverity.Note }, Error("D7", "Counts are given, but no value."), Error("D8", "Counts are given, but no value."),
            Error("D9", "Counts are given, but no value."), Error("D9", "Counts are given, but no value.") with { Sheet = "Other" }, Error("D9", "Another thing."),
        ]);

        Assert.Equal(["3 rows give counts, but no value.", "Counts are given, but no value.", "Another thing.", "Counts are given, but no value."], groups.Select(g => g.Message));
        Assert.Equal([ProblemSeverity.Error, ProblemSeverity.Error, ProblemSeverity.Error, ProblemSeverity.Note], groups.Select(g => g.Severity));
    }

    [Fact]
    public void Of_ProblemsOfNoCell_AreNeverGrouped() =>
        Assert.Equal(3, ProblemGroup.Of([Error("", "1 place was left out."), Error("", "2 places were left out."), Error("", "3 places were left out.")]).Count);

    private static ReturnProblem Error(string cell, string message) => new(ProblemSeverity.Error, "Q4", cell, message, "Correct it.");
}
