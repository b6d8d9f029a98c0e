namespace LspDashboard.Core.Delivery;

/// <summary>All that was ever saved of the words on one indicator for one period.</summary>
public sealed class CommentaryThread(IEnumerable<Commentary> rows)
{
    /// <summary>In the order in which they count.</summary>
    public IReadOnlyList<Commentary> Rows { get; } = rows.OrderBy(r => r.On).ThenBy(r => r.Id).ToList();

    /// <summary>0 where nothing was ever saved; who saves says which one they saw.</summary>
    public int LastId => Rows.Count == 0 ? 0 : Rows[^1].Id;

    /// <summary>What readers see: the last row that was handed in or agreed by a day. A draft never replaces it.</summary>
    public Commentary? Standing(DateOnly day) => Rows.LastOrDefault(r => r.State != CommentaryState.Draft && r.On <= day);

    /// <summary>Who handed in the words of a row: of agreed ones not who agreed them.</summary>
    public string WriterOf(Commentary row) => Rows.LastOrDefault(r => r.State == CommentaryState.Submitted && r.On <= row.On && r.Text == row.Text)?.RecordedBy ?? row.RecordedBy;

    /// <summary>What was kept since words were last handed in and says something else than what stands; for those who may write it.</summary>
    public Commentary? Draft
    {
        get
        {
            var standing = Standing(DateOnly.MaxValue);
            return Rows.Reverse().TakeWhile(r => r.State != CommentaryState.Submitted).FirstOrDefault(r => r.State == CommentaryState.Draft) is { } draft && draft.Text != standing?.Text
                ? draft
                : null;
        }
    }

    /// <summary>How far the words are, of the whole thread.</summary>
    public CommentaryState? State => (Standing(DateOnly.MaxValue) ?? Draft)?.State;
}
