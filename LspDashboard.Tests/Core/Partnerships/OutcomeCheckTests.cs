using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Partnerships;

/// <summary>Priority 1 holds outcome 2; outcome 3 stands alone; priority 4 is closed.</summary>
public class OutcomeCheckTests
{
    public static TheoryData<string, int, string?> Cases => new()
    {
        { "good", 2, null },
        { "no name", 2, nameof(Outcome.Name) },
        { "name of another", 2, nameof(Outcome.Name) },
        { "no kind of ours", 3, nameof(Outcome.Kind) },
        { "becomes an outcome", 1, nameof(Outcome.Kind) },
        { "becomes an outcome", 4, null },
        { "becomes a priority", 3, null },
        { "becomes a priority", 2, nameof(Outcome.PartOfId) },
        { "under an outcome", 2, nameof(Outcome.PartOfId) },
        { "under a closed priority", 2, nameof(Outcome.PartOfId) },
        { "under one of elsewhere", 2, nameof(Outcome.PartOfId) },
        { "under nothing", 2, null },
        { "description of 2,000", 2, null },
        { "description of 2,001", 2, nameof(Outcome.Description) },
        { "source of 400", 2, null },
        { "source of 401", 2, nameof(Outcome.Source) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Problems_EachBoundary_AreAtTheirFieldAndNoOther(string what, int id, string? field)
    {
        var outcomes = Outcomes();
        var edited = outcomes.Single(o => o.Id == id);
        switch (what)
        {
            case "no name": edited.Name = ""; break;
            case "name of another": edited.Name = "a decent home"; break;
            case "no kind of ours": edited.Kind = (OutcomeKind)9; break;
            case "becomes an outcome": edited.Kind = OutcomeKind.Outcome; break;
            case "becomes a priority": edited.Kind = OutcomeKind.Priority; break;
            case "under an outcome": edited.PartOfId = 3; break;
            case "under a closed priority": edited.PartOfId = 4; break;
            case "under one of elsewhere": edited.PartOfId = 99; break;
            case "under nothing": edited.PartOfId = null; break;
            case "description of 2,000": edited.Description = new('a', 2000); break;
            case "description of 2,001": edited.Description = new('a', 2001); break;
            case "source of 400": edited.Source = new('a', 400); break;
            case "source of 401": edited.Source = new('a', 401); break;
        }

        Assert.Equal(field is null ? [] : [field], OutcomeCheck.Problems(edited, outcomes.Where(o => o != edited).ToList()).Keys);
    }

    private static Outcome[] Outcomes() =>
    [
        new() { Id = 1, Name = "Healthy Halton", Kind = OutcomeKind.Priority },
        new() { Id = 2, Name = "People live longer", PartOfId = 1 },
        new() { Id = 3, Name = "A decent home" },
        new() { Id = 4, Name = "Old priority", Kind = OutcomeKind.Priority, ClosedOn = new(2009, 4, 1) },
    ];
}
