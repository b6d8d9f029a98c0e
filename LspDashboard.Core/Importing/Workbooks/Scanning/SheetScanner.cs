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

    private readonly ScannedNames _names = new(part);

    /// <summary>Reads up to the end tag of sheetData, which is left to the XML reader.</summary>
    public void Read()
    {
        while (!IsAtEndTag())
            ReadRow();
    }

    private bool IsAtEndTag()
    {
        while (true)
        {
            var scan = new TextScan(text.Window);
            bool isEnd = scan.IsAtEndTag();
            if (!scan.Failed)
            {
                text.Advance(scan.At);
                return isEnd;
            }
            // What has failed may only be cut short.
            text.Fill();
        }
    }

    private void ReadRow()
    {
        var row = RowTag();
        cursor.BeginRow(row.Number);
        if (!row.IsEmpty)
        {
            while (!IsAtEndTag())
                ReadCell();
            PassRowEnd();
        }
        cursor.EndRow(row.IsHidden);
    }

    private ScannedRow RowTag()
    {
        while (true)
        {
            var scan = new TextScan(text.Window);
            var row = ScannedRow.Read(ref scan, _names);
            if (!scan.Failed)
            {
                text.Advance(scan.At);
                return row;
            }
            text.Fill();
        }
    }

    private void PassRowEnd()
    {
        while (true)
        {
            var scan = new TextScan(text.Window);
            scan.PassEndTag(_names.RowEnd);
            if (!scan.Failed)
            {
                text.Advance(scan.At);
                return;
            }
            text.Fill();
        }
    }

    private void ReadCell()
    {
        while (true)
        {
            var scan = new TextScan(text.Window);
            var cell = ScannedCell.Read(ref scan, _names);
            if (!scan.Failed)
            {
                Take(cell);
                text.Advance(scan.At);
                return;
            }
            text.Fill();
        }
    }

    // All that can be given up comes before all that is reported.
    private void Take(in ScannedCell cell)
    {
        ScannedText.Decode(cell.Formula);
        var within = ScannedText.Decode(cell.Text);
        if (within.Length > limits.TextLength)
            throw new ScanGivenUpException("a text longer than a cell's");
        cursor.BeginCell(cell.Head);
        var content = new CellContent(values, cell.Head);
        if (cell.HasFormula)
            content.SetFormula();
        if (cell.HasValue)
            content.SetValue(within);
        else if (cell.HasInline)
            content.SetInline(values.Text(within));
        cursor.Add(content.Value);
    }
}
