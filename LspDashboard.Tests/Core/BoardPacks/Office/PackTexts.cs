using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

/// <summary>Every text of a pack in the order in which it is read.</summary>
public static class PackTexts
{
    public static IEnumerable<string> InOrder(BoardPack pack) =>
        new[] { pack.Title, pack.For, pack.Partnership, pack.Period.Label }.Concat(pack.Sections.SelectMany(Of)).SelectMany(t => t.Split('\n')).Where(t => t.Length > 0);

    public static IEnumerable<string> InOrder(IEnumerable<PackBlock> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<string> Of(PackSection section) =>
        [section.Heading, .. section.Blocks.SelectMany(Of), .. section.Parts.SelectMany(p => p.Blocks.SelectMany(Of).Prepend(p.Heading))];

    private static IEnumerable<string> Of(PackBlock block) => block switch
    {
        PackText text => [text.Text],
        PackRating rating => [rating.Of, rating.Note],
        PackList list => list.Items,
        PackTable table => [table.Caption, .. table.Columns.Select(c => c.Heading), .. table.Rows.SelectMany(r => r.Select(c => c.Text))],
        PackChart chart => [chart.Title],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
