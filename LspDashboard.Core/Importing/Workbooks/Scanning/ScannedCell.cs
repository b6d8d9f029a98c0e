using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>One whole c element: the texts in it are not decoded yet.</summary>
internal ref struct ScannedCell
{
    public CellHead Head { get; private set; }

    public bool HasFormula { get; private set; }

    public bool HasValue { get; private set; }

    public bool HasInline { get; private set; }

    public ReadOnlySpan<char> Formula { get; private set; }

    /// <summary>Of the value or of the inline text, of which there is one at most.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Only good where the scan has not failed.</summary>
    public static ScannedCell Read(scoped ref TextScan scan, ScannedNames names)
    {
        ScannedCell cell = default;
        cell.ReadHead(ref scan, names);
        if (scan.EndsEmpty())
            return cell;
        while (!scan.IsAtEndTag())
            cell.ReadPart(ref scan, names);
        scan.PassEndTag(names.CellEnd);
        return cell;
    }

    private void ReadHead(scoped ref TextScan scan, ScannedNames names)
    {
        int column = 0, row = 0, index = 0;
        bool hasStyle = false;
        string? type = "n";
        scan.Begin(names.Cell);
        while (scan.NextAttribute())
        {
            if (scan.Name is "r")
                scan.Expect(CellAddress.TryParse(scan.Value, out column, out row));
            else if (scan.Name is "s")
                scan.Expect(hasStyle = int.TryParse(scan.Value, NumberStyles.None, CultureInfo.InvariantCulture, out index));
            else if (scan.Name is "t")
                scan.Expect((type = Known(scan.Value)) is not null);
            else
                scan.Expect(names.Allow(scan));
        }
        Head = new CellHead(type ?? "", hasStyle ? index : null, column, row);
    }

    private void ReadPart(scoped ref TextScan scan, ScannedNames names)
    {
        if (scan.Begins(names.Formula))
        {
            HasFormula = true;
            Formula = Content(ref scan, names, names.FormulaEnd);
            return;
        }
        scan.Expect(!HasValue && !HasInline);
        HasValue = scan.Begins(names.Value);
        if (HasValue)
        {
            Text = Content(ref scan, names, names.ValueEnd);
            return;
        }
        HasInline = true;
        // One plain text: runs of different formatting are left to the XML reader.
        scan.Begin(names.Inline);
        scan.Expect(!scan.NextAttribute() && !scan.EndsEmpty() && !scan.IsAtEndTag());
        scan.Begin(names.Text);
        Text = Content(ref scan, names, names.TextEnd);
        scan.Expect(scan.IsAtEndTag());
        scan.PassEndTag(names.InlineEnd);
    }

    private static ReadOnlySpan<char> Content(scoped ref TextScan scan, ScannedNames names, string endTag)
    {
        while (scan.NextAttribute())
            scan.Expect(names.Allow(scan));
        if (scan.EndsEmpty())
            return default;
        var text = scan.Text();
        scan.PassEndTag(endTag);
        return text;
    }

    private static string? Known(ReadOnlySpan<char> type) => type switch
    {
        "s" => "s",
        "n" => "n",
        "str" => "str",
        "inlineStr" => "inlineStr",
        "b" => "b",
        "e" => "e",
        "d" => "d",
        _ => null,
    };
}
