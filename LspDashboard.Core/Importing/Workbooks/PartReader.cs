using System.Text;
using System.Xml;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Forward-only reading of one XML part: no DTD, no resolver, bounded depth and text, and only the vocabulary asked for. Elements in other namespaces are passed over with all they contain.</summary>
internal sealed class PartReader : IDisposable
{
    // Parts are read as UTF-8 whatever they declare (Excel writes nothing else); other encodings then fail as damaged.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly EntryStream _stream;
    private readonly XmlReader _xml;
    private readonly string[] _namespaces;
    private readonly int _depthLimit;
    private readonly char[] _text;
    private readonly char[] _attribute = new char[64];

    public PartReader(EntryStream stream, string[] namespaces, string root, WorkbookLimits limits)
    {
        _stream = stream;
        _depthLimit = limits.Depth;
        _text = new char[limits.TextLength + 1];
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNames(),
        };
        _xml = XmlReader.Create(new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, 16_384), settings);
        // Atomised names make most comparisons one of references.
        _namespaces = [.. namespaces.Select(_xml.NameTable.Add)];
        while (Read() && _xml.NodeType != XmlNodeType.Element)
        {
        }
        if (!IsOurs || _xml.LocalName != root)
            throw Refusal.Damaged($"a part that should be a '{root}' is something else");
    }

    public string Name => _xml.LocalName;

    public int Depth => _xml.Depth;

    public bool IsEmpty => _xml.IsEmptyElement;

    private bool IsOurs
    {
        get
        {
            string found = _xml.NamespaceURI;
            foreach (string ours in _namespaces)
            {
                if (ReferenceEquals(found, ours) || string.Equals(found, ours, StringComparison.Ordinal))
                    return true;
            }
            return false;
        }
    }

    public string? Attribute(string name) => _xml.GetAttribute(name);

    public string? Attribute(string name, string[] namespaces) =>
        namespaces.Select(space => _xml.GetAttribute(name, space)).FirstOrDefault(value => value is not null);

    /// <summary>Steps through the element's own attributes; after the last one the reader is back at the element.</summary>
    public bool NextAttribute(out string name)
    {
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.Prefix.Length > 0)
                continue;
            name = _xml.LocalName;
            return true;
        }
        _xml.MoveToElement();
        name = "";
        return false;
    }

    /// <summary>The first 64 characters of the attribute stepped to. Overwritten by the next call.</summary>
    public ReadOnlySpan<char> AttributeText()
    {
        int length = 0, got;
        while (length < _attribute.Length && (got = _xml.ReadValueChunk(_attribute, length, _attribute.Length - length)) > 0)
            length += got;
        return _attribute.AsSpan(0, length);
    }

    public bool Flag(string name) => _xml.GetAttribute(name) is "1" or "true" or "on";

    /// <summary>Goes to the next child of the element at that depth; false at its end. What the caller does not enter is passed over.</summary>
    public bool NextChild(int parentDepth)
    {
        if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == parentDepth && _xml.IsEmptyElement)
            return false;
        while (Read())
        {
            if (_xml.Depth <= parentDepth)
                return false;
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == parentDepth + 1 && IsOurs)
                return true;
        }
        throw Refusal.Damaged("a part ends in the middle");
    }

    /// <summary>The text directly inside the current element, up to its end. The span is overwritten by the next call.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        if (_xml.IsEmptyElement)
            return default;
        int depth = _xml.Depth, length = 0;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.Depth != depth + 1 || !IsText(_xml.NodeType))
                continue;
            int got;
            while ((got = _xml.ReadValueChunk(_text, length, _text.Length - length)) > 0)
            {
                length += got;
                if (length == _text.Length)
                    throw Refusal.Damaged($"a cell holds more than {Refusal.Count(_text.Length - 1)} characters, more than Excel allows");
            }
        }
        return _text.AsSpan(0, length);
    }

    /// <summary>To be called when the caller has all it wants: reads on to the end, so that the checksum covers what was used.</summary>
    public void Complete()
    {
        while (Read())
        {
        }
        _stream.Drain();
    }

    public void Dispose() => _xml.Dispose();

    private static bool IsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private bool Read()
    {
        if (!_xml.Read())
            return false;
        if (_xml.Depth > _depthLimit)
            throw Refusal.Unsafe($"The workbook is built in an unusual way: its parts nest more than {Refusal.Count(_depthLimit)} deep.");
        return true;
    }
}
