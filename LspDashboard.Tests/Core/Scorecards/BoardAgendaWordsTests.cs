using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class BoardAgendaWordsTests
{
    [Theory]
    [InlineData("nothing", "", "Nothing needs the Board.", "")]
    [InlineData("one Red", "R", "One thing needs the Board.", "One is Red.")]
    [InlineData("two kinds", "RRA", "Three things need the Board.", "Two are Red and one is Amber/Red.")]
    [InlineData("three kinds", "RAKKO", "Five things need the Board.", "One is Red, one is Amber/Red, two are at risk and one has nobody to answer for it.")]
    [InlineData("late only", "L", "Nothing needs the Board.", "One figure is late or old.")]
    [InlineData("late and well", "DLLWW", "One thing needs the Board.", "One is getting worse. Two figures are late or old. Two go exceptionally well.")]
    public async Task Finding_OfItems_IsASentence(string what, string kinds, string finding, string detail)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;
        BoardItem Made(char kind) => agenda.Items[0] with
        {
            Kind = kind switch
            {
                'R' => BoardItemKind.Red,
                'A' => BoardItemKind.AmberRed,
                'K' => BoardItemKind.AtRisk,
                'D' => BoardItemKind.Deteriorating,
                'O' => BoardItemKind.Orphan,
                'L' => BoardItemKind.Overdue,
                _ => BoardItemKind.Exceptional,
            },
        };

        var said = BoardAgendaWords.Finding(agenda with { Items = [.. kinds.Select(Made)] });

        Assert.True((finding, detail) == said, $"{what}: {said}");
    }
}
