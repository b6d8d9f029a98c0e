using LspDashboard.Core.Importing.Tables;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing;

public class AreaNamesTests
{
    [Theory]
    [InlineData("E06000006")]
    [InlineData("00ET")]
    [InlineData("E0601")]
    [InlineData("HAL")]
    [InlineData("HALTON")]
    [InlineData("Halton UA")]
    [InlineData("Halton (UA)")]
    [InlineData("Halton  Borough Council")]
    [InlineData("Halton6")]
    [InlineData("Halton [note 3]")]
    [InlineData("Salford MB")]
    [InlineData("Salford, City of")]
    [InlineData("City of Salford")]
    [InlineData("876")] // the education authority's number
    [InlineData("970")]
    public void IsArea_AsWorkbooksWriteIt_IsKnown(string text) => Assert.True(KnownWords.Of([], Halton.Places).IsArea(text));

    [Theory]
    [InlineData("Haltn")]
    [InlineData("North Halton")]
    [InlineData("")]
    public void IsArea_OtherNames_AreNot(string text) => Assert.False(KnownWords.Of([], Halton.Places).IsArea(text));
}
