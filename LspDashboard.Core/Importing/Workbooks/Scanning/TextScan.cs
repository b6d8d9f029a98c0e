namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>
/// Goes along a text of tags, character by character. Once it has met what it does not expect, or the end of what is there, it has failed:
/// nothing it says afterwards counts.
/// </summary>
internal ref struct TextScan(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private uint _seen;

    /// <summary>How many characters have been passed.</summary>
    public int At { get; private set; }

    public bool Failed { get; private set; }

    /// <summary>Of the current attribute, with its prefix.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    // No XML has the character 0.
    private readonly char Here => At < _text.Length ? _text[At] : '\0';

    /// <summary>Past the white space between two tags, whether the next is an end tag; so it is too when the scan has failed.</summary>
    public bool IsAtEndTag()
    {
        PassBlanks();
        if (Here != '<' || At + 1 == _text.Length)
            Failed = true;
        return Failed || _text[At + 1] == '/';
    }

    /// <summary>Passes a tag's beginning if it is this one.</summary>
    /// <param name="tag">With its angle bracket, and its slash if it is an end tag.</param>
    public bool Begins(string tag)
    {
        int end = At + tag.Length;
        if (end >= _text.Length || !_text[At..end].SequenceEqual(tag) || _text[end] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n'))
            return false;
        At = end;
        _seen = 0;
        return true;
    }

    public void Begin(string tag) => Expect(Begins(tag));

    public void Expect(bool isSo) => Failed |= !isSo;

    public void PassEndTag(string tag)
    {
        Begin(tag);
        PassBlanks();
        Pass('>');
    }

    /// <summary>False at the end of the tag. What the values hold needs no decoding, or the scan fails.</summary>
    public bool NextAttribute()
    {
        int blanks = At;
        PassBlanks();
        int name = At;
        if (Here is '>' or '/' || Failed)
            return false;
        Failed |= name == blanks;
        while (Here is not ('=' or '\0'))
            At++;
        Name = _text[name..At];
        Failed |= !AttributeNames.IsKnownOnce(Name, ref _seen);
        Pass('=');
        char quote = Here;
        Failed |= quote is not ('"' or '\'');
        At++;
        int value = At;
        while (Here is >= ' ' and <= '~' and not ('<' or '&') && Here != quote)
            At++;
        Value = At > value ? _text[value..At] : default;
        Pass(quote);
        return !Failed;
    }

    /// <summary>Past the end of a start tag; whether it is an end tag as well.</summary>
    public bool EndsEmpty()
    {
        bool isEmpty = Here == '/';
        if (isEmpty)
            At++;
        Pass('>');
        return isEmpty;
    }

    /// <summary>Up to the next tag, as it stands.</summary>
    public ReadOnlySpan<char> Text()
    {
        var rest = At < _text.Length ? _text[At..] : default;
        int length = rest.IndexOf('<');
        if (length < 0)
        {
            Failed = true;
            return default;
        }
        At += length;
        return rest[..length];
    }

    private void Pass(char expected)
    {
        Failed |= Here != expected || expected == '\0';
        At++;
    }

    private void PassBlanks()
    {
        while (Here is ' ' or '\n' or '\r' or '\t')
            At++;
    }
}
