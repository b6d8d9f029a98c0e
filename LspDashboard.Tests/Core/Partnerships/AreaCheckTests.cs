using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Partnerships;

public class AreaCheckTests
{
    private static readonly Area[] Known =
    [
        new() { Id = 1, Code = "E12000002", Name = "North West", Kind = AreaKind.Region },
        new() { Id = 2, Code = "E06000006", Name = "Halton", Kind = AreaKind.LocalAuthority, ParentId = 1, Aliases = "E99999999|Halton UA" },
    ];

    [Theory]
    [InlineData("E07000001", "Allerdale", AreaKind.LocalAuthority, 1, null)]
    [InlineData("E10000006", "Cumbria", AreaKind.County, null, null)]
    [InlineData("E0700001", "Allerdale", AreaKind.LocalAuthority, 1, "Code")] // eight characters
    [InlineData("e07000001", "Allerdale", AreaKind.LocalAuthority, 1, "Code")]
    [InlineData("E06000006", "Halton", AreaKind.LocalAuthority, 1, "Code")]
    [InlineData("E99999999", "Halton", AreaKind.LocalAuthority, 1, "Code")] // its old code
    [InlineData("E07000001", "", AreaKind.LocalAuthority, 1, "Name")]
    [InlineData("E07000001", "Allerdale", AreaKind.Ward, 1, "Kind")]
    [InlineData("E07000001", "Allerdale", AreaKind.LocalAuthority, 2, "ParentId")] // in another council
    [InlineData("E07000001", "Allerdale", AreaKind.LocalAuthority, 9, "ParentId")]
    public void Problems_EachBoundary_AreAtTheirFieldAndNoOther(string code, string name, AreaKind kind, int? parent, string? field) =>
        Assert.Equal(field is null ? [] : [field], AreaCheck.Problems(new() { Code = code, Name = name, Kind = kind, ParentId = parent }, Known).Keys);
}
