using System.Text;
using System.Xml;
using LspDashboard.Core.Importing.Workbooks.Scanning;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Forward-only reading of one XML part: no DTD, no resolver, bounded depth and text, and only the vocabulary asked for. Elements in other namespaces are passed over with all they contain.</summary>
internal sealed class PartReader : IDisposable
{
    // Parts are read as UTF-8 whatever they declare (Excel writes nothing else); other encodings then fail as damaged.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly EntryStream _stream;
    private readonly SheetText? _rows;
    private readonly XmlReader _xml;
    private readonly string[] _namespaces;
    private readonly int _depthLimit;
    private readonly int _textLimit;
    private int _depth;
    private XmlNodeType _type;

    public PartReader(EntryStream stream, string[] namespaces, string root, WorkbookLimits limits, bool scanned)
    {
        _stream = stream;
        _depthLimit = limits.Depth;
        _textLimit = limits.TextLength;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNames(),
        };
        _rows = scanned ? new SheetText(stream, StrictUtf8) : null;
        _xml = XmlReader.Create(_rows ?? (TextReader)new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, 16_384), settings);
        // Atomised names make most comparisons one of references.
        _namespaces = [.. namespaces.Select(_xml.NameTable.Add)];
        while (Read() && _type != XmlNodeType.Element)
        {
        }
        if (!IsOurs || _xml.LocalName != root)
            throw Refusal.Damaged($"a part that should be a '{root}' is something else");
    }

    public string Name => _xml.LocalName;

    public int Depth => _depth;

    public int AttributeCount => _xml.AttributeCount;

    public string Prefix => _xml.Prefix;

    /// <summary>At the sheetData element: the text of its rows, where it is to be scanned and has not been handed to the XML reader.</summary>
    public SheetText? RowsAhead => _rows is { IsBeforeRows: true } && _depth + SheetScanner.Depth <= _depthLimit ? _rows : null;

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

    /// <summary>Whether names may have the prefix here.</summary>
    public bool Declares(string prefix) => _xml.LookupNamespace(prefix) is not null;

    public bool Flag(string name) => _xml.GetAttribute(name) is "1" or "true" or "on";

    /// <summary>Goes to the next child of the element at that depth; false at its end. What the caller does not enter is passed over.</summary>
    public bool NextChild(int parentDepth)
    {
        if (_depth == parentDepth && _type == XmlNodeType.Element && _xml.IsEmptyElement)
            return false;
        while (Read())
        {
            if (_depth <= parentDepth)
                return false;
            if (_depth == parentDepth + 1 && _type == XmlNodeType.Element && IsOurs)
                return true;
        }
        throw Refusal.Damaged("a part ends in the middle");
    }

    /// <summary>The text directly inside the current element, up to its end.</summary>
    public string ReadText()
    {
        if (_xml.IsEmptyElement)
            return "";
        string? first = null;
        StringBuilder? joined = null;
        int depth = _depth, length = 0;
        while (Read() && _depth > depth)
        {
            if (_depth != depth + 1 || !IsText(_type))
                continue;
            // Bounded by the stream to a million characters: strings that live for one cell cost less than reading into a buffer.
            string piece = _xml.Value;
            length += piece.Length;
            if (length > _textLimit)
                throw Refusal.Damaged($"a cell holds more than {Refusal.Count(_textLimit)} characters, more than Excel allows");
            if (first is null)
                first = piece;
            else
                (joined ??= new StringBuilder(first)).Append(piece);
        }
        return joined?.ToString() ?? first ?? "";
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
        _stream.BeginNode();
        if (!_xml.Read())
            return false;
        (_depth, _type) = (_xml.Depth, _xml.NodeType);
        if (_depth > _depthLimit)
            throw Refusal.Unsafe($"The workbook is built in an unusual way: its parts nest more than {Refusal.Count(_depthLimit)} deep.");
        return true;
    }
}
