namespace LspDashboard.Web.Ui;

/// <summary>What a reader has typed and not saved, kept as long as the visit lasts: whoever looks something up on another page finds it on coming back.</summary>
public sealed class UnsavedTexts
{
    private readonly Dictionary<string, UnsavedText> _kept = new(StringComparer.Ordinal);

    /// <summary>What was typed into a box; null where nothing waits there.</summary>
    public UnsavedText? Of(string box) => _kept.GetValueOrDefault(box);

    /// <summary>Called as a page is left.</summary>
    /// <param name="box">What tells it from every other, "minutes 12".</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="saw">What stood in it before anything was typed: the same as <paramref name="text"/> leaves nothing to keep.</param>
    /// <param name="seen">The latest of what was saved that the reader had seen, for whoever must not overwrite what came since.</param>
    public void Keep(string box, string text, string saw, int? seen = null)
    {
        if (text == saw) _kept.Remove(box);
        else _kept[box] = new(text, saw, seen);
    }
}

/// <summary>A text that waits to be saved, beside what its writer had seen.</summary>
public sealed record UnsavedText(string Text, string Saw, int? Seen);
