using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>What belongs on a slide together: text, a chart with the text beside it, or a table.</summary>
/// <param name="Words">Texts, ratings, lists.</param>
/// <param name="Chart">Beside them.</param>
/// <param name="Table">Stands alone.</param>
internal sealed record SlideChunk(IReadOnlyList<PackBlock> Words, PackChart? Chart = null, PackTable? Table = null)
{
    /// <summary>Tables stand between; within what stands between tables, each chart takes the text before it, and the last what follows.</summary>
    public static IReadOnlyList<SlideChunk> Of(IReadOnlyList<PackBlock> blocks)
    {
        var chunks = new List<SlideChunk>();
        var words = new List<PackBlock>();
        PackChart? chart = null;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PackTable table:
                    Close();
                    chunks.Add(new([], Table: table));
                    break;
                case PackChart drawn when drawn.HasFigures():
                    if (chart is not null) Close();
                    chart = drawn;
                    break;
                default:
                    words.Add(block);
                    break;
            }
        }
        Close();
        return chunks;

        void Close()
        {
            if (words.Count > 0 || chart is not null) chunks.Add(new([.. words], chart));
            words.Clear();
            chart = null;
        }
    }
}
