using System.Text;

namespace LspDashboard.Core.Storage;

/// <summary>Texts of a column that says few things in many rows: each is made, and read for what it means, once.</summary>
internal sealed class RepeatedTexts<T>
{
    private const int Short = 64;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Func<string, T> _read;

    /// <param name="read">What a text means.</param>
    public RepeatedTexts(Func<string, T> read) => (_read, _lookup) = (read, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    public T Of(ReadOnlySpan<byte> utf8)
    {
        var room = utf8.Length <= Short ? stackalloc char[Short] : new char[utf8.Length];
        var text = room[..Encoding.UTF8.GetChars(utf8, room)];
        if (_lookup.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        return _known[made] = _read(made);
    }
}
