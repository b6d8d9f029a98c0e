using System.Globalization;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>
/// The rows of a sheet in the few shapes that spreadsheets write them in, several times as fast as by the XML reader. It takes less than that
/// one in every respect and decides nothing: at whatever else it meets, even if only a comment, it gives up, and the XML reader reads the
/// workbook from its start. What is wrong with rows and cells as such is refused by the rules that both share.
/// </summary>
internal sealed class SheetScanner(SheetText text, PartReader part, SheetCursor cursor, CellValues values, WorkbookLimits limits)
{
    /// <summary>How deep the text of an inline string stands in sheetData.</summary>
    public const int Depth = 5;

    private readonly SheetTokens _tokens = new(text);
    private readonly ScannedNames _names = new(part);

    /// <summary>Reads up to the end tag of sheetData, which is left to the XML reader.</summary>
    public void Read()
    {
        while (!_tokens.IsAtEndTag())
            ReadRow();
    }

    private void ReadRow()
    {
        var tag = Open(_names.Row);
        int? number = null;
        bool isHidden = false;
        while (tag.NextAttribute())
        {
            if (!_names.IsOwn(tag))
                continue;
            if (tag.Name is "r")
                number = Number(tag.Value, least: 1);
            else
                isHidden |= tag.Name is "hidden" ? tag.Value is "1" or "true" or "on" : tag.Name is "ht" && tag.Value is "0";
        }
        cursor.BeginRow(number);
        if (!tag.IsEmpty)
        {
            while (!_tokens.IsAtEndTag())
                ReadCell();
            _tokens.Close(_names.RowEnd);
        }
        cursor.EndRow(isHidden);
    }

    private void ReadCell()
    {
        var tag = Open(_names.Cell);
        int column = 0, row = 0;
        int? style = null;
        string type = "n";
        while (tag.NextAttribute())
        {
            if (!_names.IsOwn(tag))
                continue;
            if (tag.Name is "r" && !CellAddress.TryParse(tag.Value, out column, out row))
                column = -1;
            else if (tag.Name is "s")
                style = Number(tag.Value, least: 0);
            else if (tag.Name is "t")
                type = Type(tag.Value);
        }
        var head = new CellHead(type, style, column, row);
        cursor.BeginCell(head);
        var content = new CellContent(values, head);
        if (!tag.IsEmpty)
        {
            while (!_tokens.IsAtEndTag())
                ReadContent(ref content);
            _tokens.Close(_names.CellEnd);
        }
        cursor.Add(content.Value);
    }

    private void ReadContent(ref CellContent content)
    {
        var tag = _tokens.Open();
        PassAttributes(ref tag);
        if (tag.Element.SequenceEqual(_names.Formula))
        {
            Text(tag, _names.FormulaEnd);
            content.SetFormula();
        }
        else if (tag.Element.SequenceEqual(_names.Value))
        {
            content.BeginValue();
            content.SetValue(Text(tag, _names.ValueEnd));
        }
        else if (tag.Element.SequenceEqual(_names.Inline))
        {
            content.BeginValue();
            content.SetInline(Inline(tag));
        }
        else
        {
            throw new ScanGivenUpException("an element unknown in a cell");
        }
    }

    // Plain only: runs of different formatting are left to the XML reader.
    private StoredValue Inline(in ScannedTag inline)
    {
        if (inline.IsEmpty)
            return default;
        if (!_tokens.IsAtEndTag())
        {
            var tag = Open(_names.Text);
            PassAttributes(ref tag);
            var value = values.Text(Text(tag, _names.TextEnd));
            if (_tokens.IsAtEndTag())
            {
                _tokens.Close(_names.InlineEnd);
                return value;
            }
        }
        throw new ScanGivenUpException("an inline text in parts");
    }

    private ReadOnlySpan<char> Text(in ScannedTag tag, string endTag)
    {
        var read = tag.IsEmpty ? default : ScannedText.Decode(_tokens.Text(endTag));
        return read.Length <= limits.TextLength ? read : throw new ScanGivenUpException("a text longer than a cell's");
    }

    private ScannedTag Open(string name)
    {
        var tag = _tokens.Open();
        return tag.Element.SequenceEqual(name) ? tag : throw new ScanGivenUpException("an unknown element");
    }

    private void PassAttributes(ref ScannedTag tag)
    {
        while (tag.NextAttribute())
            _names.IsOwn(tag);
    }

    private static int Number(ReadOnlySpan<char> digits, int least) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least ? number
            : throw new ScanGivenUpException("a number that is none");

    private static string Type(ReadOnlySpan<char> type) => type switch
    {
        "s" => "s",
        "n" => "n",
        "str" => "str",
        "inlineStr" => "inlineStr",
        "b" => "b",
        "e" => "e",
        "d" => "d",
        _ => throw new ScanGivenUpException("an unknown kind of cell"),
    };
}
