using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Tables;

public class MarkersTests
{
    [Theory]
    [InlineData("*", MarkerMeaning.Suppressed)]
    [InlineData("x", MarkerMeaning.Suppressed)]
    [InlineData("[c]", MarkerMeaning.Suppressed)]
    [InlineData("..", MarkerMeaning.NotAvailable)]
    [InlineData(":", MarkerMeaning.NotAvailable)]
    [InlineData("-", MarkerMeaning.NotAvailable)] // nil only where a key says so
    [InlineData("n/a", MarkerMeaning.NotAvailable)]
    [InlineData(".", MarkerMeaning.NotApplicable)]
    [InlineData("z", MarkerMeaning.NotApplicable)]
    [InlineData(" u ", MarkerMeaning.Unreliable)]
    public void Read_WithoutAKey_IsTheUsualMeaning(string text, MarkerMeaning meaning) => Assert.Equal(meaning, Markers.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("12")]
    [InlineData("<5")]
    [InlineData("about ten")]
    public void Read_NoSign_IsNull(string? text) => Assert.Null(Markers.Read(text));

    [Fact]
    public void Read_WithThePublishersKey_IsWhatItSays()
    {
        var key = MarkerKey.Read(new SheetSketch("Key").At("A1", " x = unreliable").At("A2", "    .. = disclosive").At("A3", "   : = not applicable").At("A4", ". = unavailable").At("A5", " - = nil or negligible ").At("A6", "u denotes low reliability").Read());

        Assert.Equal(
            [MarkerMeaning.Unreliable, MarkerMeaning.Suppressed, MarkerMeaning.NotApplicable, MarkerMeaning.NotAvailable, MarkerMeaning.Zero, MarkerMeaning.Unreliable],
            new[] { "x", "..", ":", ".", "-", "u" }.Select(s => Markers.Read(s, key)!.Value));
    }

    [Fact]
    public void On_ASheetWithAKeyOfItsOwn_IsWhatThatSheetSays()
    {
        var key = MarkerKey.Read(new SheetSketch("Notes").At("A1", "x = suppressed").At("A2", "- = nil").Sheet("Pay").At("A1", "x = unreliable").Sheet("Homes").At("A1", "Homes").Read());

        Assert.Equal([MarkerMeaning.Unreliable, MarkerMeaning.Zero, MarkerMeaning.Suppressed], new[] { ("Pay", "x"), ("Pay", "-"), ("Homes", "x") }.Select(s => Markers.Read(s.Item2, key.On(s.Item1))!.Value));
    }
}
