using System.Text;

namespace LspDashboard.Tests.Support;

/// <summary>
/// A minimal Excel 97-2003 workbook from its records, so that everything the reader may meet can be put in, left out or twisted:
/// <code>new XlsBuilder().Sheet("Data", XlsBuilder.Record(0x0203, 0, 0, 0, 4.1)).Build()</code>
/// </summary>
public sealed class XlsBuilder
{
    private readonly List<(string Name, int State, int Kind, int Type, byte[][] Records)> _sheets = [];
    private readonly List<byte[]> _globals = [];
    private readonly List<string> _formats = [];
    private readonly List<(string Name, byte[] Content)> _others = [];
    private int _version = 0x0600;
    private string _stream = "Workbook";

    /// <param name="type">Of the record, such as 0x0203 for a number.</param>
    /// <param name="parts">int: two bytes; uint: four; double: eight; string: its length in two bytes, then two bytes a character; byte and byte[]: as they are.</param>
    public static byte[] Record(int type, params object[] parts)
    {
        var body = new BinaryWriter(new MemoryStream());
        foreach (var part in parts)
            Write(body, part);
        byte[] data = ((MemoryStream)body.BaseStream).ToArray();
        return [.. BitConverter.GetBytes((ushort)type), .. BitConverter.GetBytes((ushort)data.Length), .. data];
    }

    public static byte[] Text(int row, int column, string text) => Record(0x0204, row, column, 0, text);

    public static byte[] Number(int row, int column, double number, int format = 0) => Record(0x0203, row, column, format, number);

    /// <param name="state">0 visible, 1 hidden, 2 very hidden.</param>
    /// <param name="kind">In the list of sheets: 0 worksheet, 1 macros, 2 chart.</param>
    /// <param name="type">At the sheet's own beginning: 0x10 worksheet.</param>
    public XlsBuilder Sheet(string name, byte[][] records, int state = 0, int kind = 0, int type = 0x10)
    {
        _sheets.Add((name, state, kind, type, records));
        return this;
    }

    public XlsBuilder Sheet(string name, params byte[][] records) => Sheet(name, records, 0);

    /// <summary>Before the sheets there are.</summary>
    public XlsBuilder SheetFirst(string name, params byte[][] records)
    {
        _sheets.Insert(0, (name, 0, 0, 0x10, records));
        return this;
    }

    public XlsBuilder Global(byte[] record)
    {
        _globals.Add(record);
        return this;
    }

    /// <summary>Cell format 0 is General; 1, 2 and so on have these codes.</summary>
    public XlsBuilder Formats(params string[] codes)
    {
        _formats.AddRange(codes);
        return this;
    }

    public XlsBuilder Version(int version, string stream = "Workbook")
    {
        (_version, _stream) = (version, stream);
        return this;
    }

    /// <summary>Another stream beside the workbook.</summary>
    public XlsBuilder With(string name)
    {
        _others.Add((name, new byte[64]));
        return this;
    }

    public byte[] Build(bool mini = false) => CompoundFileWriter.Write([(_stream, Stream()), .. _others], mini);

    /// <summary>The records without the file around them.</summary>
    public byte[] Stream()
    {
        byte[] end = Record(0x000A);
        var before = new List<byte[]> { Record(0x0809, _version, 0x0005, 0, 0, 0u, 0u) };
        before.AddRange(_globals);
        before.AddRange(_formats.Select((code, i) => Record(0x041E, 164 + i, code)));
        before.Add(Record(0x00E0, 0, 0));
        before.AddRange(_formats.Select((_, i) => Record(0x00E0, 0, 164 + i)));
        int tabs = _sheets.Sum(sheet => 4 + 8 + 2 * sheet.Name.Length);
        int offset = before.Sum(record => record.Length) + tabs + end.Length;
        var contents = new List<byte[]>();
        foreach (var (name, state, kind, type, records) in _sheets)
        {
            before.Add(Record(0x0085, (uint)offset, (byte)state, (byte)kind, (byte)name.Length, (byte)1, Encoding.Unicode.GetBytes(name)));
            byte[] content = [.. Record(0x0809, _version, type, 0, 0, 0u, 0u), .. records.SelectMany(record => record), .. end];
            contents.Add(content);
            offset += content.Length;
        }
        return [.. before.SelectMany(record => record), .. end, .. contents.SelectMany(content => content)];
    }

    private static void Write(BinaryWriter to, object part)
    {
        switch (part)
        {
            case byte one:
                to.Write(one);
                break;
            case int two:
                to.Write((ushort)two);
                break;
            case uint four:
                to.Write(four);
                break;
            case double eight:
                to.Write(eight);
                break;
            case string text:
                to.Write((ushort)text.Length);
                to.Write((byte)1);
                to.Write(Encoding.Unicode.GetBytes(text));
                break;
            case byte[] bytes:
                to.Write(bytes);
                break;
            default:
                throw new ArgumentException("No such part.", nameof(part));
        }
    }
}
