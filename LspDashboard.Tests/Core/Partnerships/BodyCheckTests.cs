using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Partnerships;

/// <summary>Board 1 above Executive 2 above Housing Group 3; Old Group 4 is closed.</summary>
public class BodyCheckTests
{
    public static TheoryData<string, string?> Cases => new()
    {
        { "good", null },
        { "no name", nameof(Body.Name) },
        { "name of another in capitals", nameof(Body.Name) },
        { "name of a closed one", nameof(Body.Name) },
        { "no sort of ours", nameof(Body.Kind) },
        { "no rhythm of ours", nameof(Body.Meets) },
        { "reports to nothing", null },
        { "reports to itself", nameof(Body.ReportsToId) },
        { "reports to one below", nameof(Body.ReportsToId) },
        { "reports to one two below", nameof(Body.ReportsToId) },
        { "reports to a closed one", nameof(Body.ReportsToId) },
        { "reports to one of elsewhere", nameof(Body.ReportsToId) },
        { "remit of 1,000", null },
        { "remit of 1,001", nameof(Body.Remit) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Problems_EachBoundary_AreAtTheirFieldAndNoOther(string what, string? field)
    {
        var bodies = Bodies();
        var (board, executive) = (bodies[0], bodies[1]);
        var edited = what.StartsWith("reports to one", StringComparison.Ordinal) || what == "reports to itself" ? board : executive;
        switch (what)
        {
            case "no name": edited.Name = " "; break;
            case "name of another in capitals": edited.Name = " HOUSING  group "; break;
            case "name of a closed one": edited.Name = "Old Group"; break;
            case "no sort of ours": edited.Kind = (BodyKind)9; break;
            case "no rhythm of ours": edited.Meets = (MeetingRhythm)9; break;
            case "reports to nothing": edited.ReportsToId = null; break;
            case "reports to itself": edited.ReportsToId = 1; break;
            case "reports to one below": edited.ReportsToId = 2; break;
            case "reports to one two below": edited.ReportsToId = 3; break;
            case "reports to a closed one": edited.ReportsToId = 4; break;
            case "reports to one of elsewhere": edited.ReportsToId = 99; break;
            case "remit of 1,000": edited.Remit = new('a', 1000); break;
            case "remit of 1,001": edited.Remit = new('a', 1001); break;
        }

        Assert.Equal(field is null ? [] : [field], BodyCheck.Problems(edited, bodies.Where(b => b != edited).ToList()).Keys);
    }

    [Fact]
    public void Problems_Circle_IsSaidWithEveryBodyOnIt()
    {
        var bodies = Bodies();
        bodies[0].ReportsToId = 3;

        Assert.Equal(
            "That would make a circle: Board reports to Housing Group reports to Executive reports to Board. Choose another body, or none.",
            BodyCheck.Problems(bodies[0], bodies[1..])[nameof(Body.ReportsToId)]);
    }

    [Fact]
    public void Problems_NewBodyUnderACircleThatIsThere_IsNoCircleOfItsOwnAndComesToAnEnd()
    {
        var bodies = Bodies();
        bodies[0].ReportsToId = 3;

        Assert.Empty(BodyCheck.Problems(new() { Name = "New", Kind = BodyKind.Executive, ReportsToId = 2 }, bodies));
    }

    private static Body[] Bodies() =>
    [
        new() { Id = 1, Name = "Board", Kind = BodyKind.Board },
        new() { Id = 2, Name = "Executive", Kind = BodyKind.Executive, ReportsToId = 1 },
        new() { Id = 3, Name = "Housing Group", Kind = BodyKind.ThematicPartnership, ReportsToId = 2 },
        new() { Id = 4, Name = "Old Group", Kind = BodyKind.ThematicPartnership, ReportsToId = 2, ClosedOn = new(2009, 4, 1) },
    ];
}
