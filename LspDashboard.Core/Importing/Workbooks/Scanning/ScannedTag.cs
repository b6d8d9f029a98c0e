using System.Buffers;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>What stands between &lt; and &gt;: a name and attributes, each at most once, of the kinds that spreadsheets write.</summary>
internal ref struct ScannedTag
{
    // Well-formed in every XML, and in need of no decoding.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?()[]{}>+-*/=%#@$^~|\\`_");

    // Those of the standard for row, c, f, v and t. One seen under two prefixes counts as seen twice.
    private static readonly string[] Names =
    [
        "r", "s", "t", "spans", "ht", "dyDescent", "hidden", "customHeight", "customFormat", "space", "ref", "si", "ca", "cm", "vm", "ph",
        "outlineLevel", "collapsed", "thickTop", "thickBot", "aca", "bx", "dt2D", "dtr", "del1", "del2", "r1", "r2",
    ];

    private ReadOnlySpan<char> _rest;
    private uint _seen;

    public ScannedTag(ReadOnlySpan<char> inside)
    {
        IsEmpty = inside.EndsWith('/');
        if (IsEmpty)
            inside = inside[..^1];
        int end = inside.IndexOfAny(Blank);
        Element = end < 0 ? inside : inside[..end];
        _rest = end < 0 ? default : inside[end..];
    }

    public static ReadOnlySpan<char> Blank => " \t\r\n";

    public bool IsEmpty { get; }

    public ReadOnlySpan<char> Element { get; }

    /// <summary>Of the current attribute; empty for most.</summary>
    public ReadOnlySpan<char> Prefix { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    public bool NextAttribute()
    {
        var rest = _rest.TrimStart(Blank);
        if (rest.IsEmpty)
            return false;
        int equals = rest.IndexOf('=');
        if (rest.Length == _rest.Length || equals < 1 || equals + 1 == rest.Length)
            throw new ScanGivenUpException("an attribute of another shape");
        int length = rest[equals + 1] is '"' or '\'' ? rest[(equals + 2)..].IndexOf(rest[equals + 1]) : -1;
        if (length < 0)
            throw new ScanGivenUpException("an attribute without quotes");
        SetName(rest[..equals]);
        Value = rest.Slice(equals + 2, length);
        if (Value.ContainsAnyExcept(Plain))
            throw new ScanGivenUpException("an attribute that needs decoding");
        _rest = rest[(equals + 3 + length)..];
        return true;
    }

    private void SetName(ReadOnlySpan<char> qualified)
    {
        int colon = qualified.IndexOf(':');
        Prefix = colon < 0 ? default : qualified[..colon];
        Name = qualified[(colon + 1)..];
        int known = 0;
        while (known < Names.Length && !Name.SequenceEqual(Names[known]))
            known++;
        if (known == Names.Length || colon == 0 || (_seen & 1u << known) != 0)
            throw new ScanGivenUpException("an attribute unknown or twice");
        _seen |= 1u << known;
    }
}
