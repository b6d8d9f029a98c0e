using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The attributes of one c element.</summary>
/// <param name="Type">The t attribute; "n" where there is none.</param>
/// <param name="Style">The s attribute; null where there is none.</param>
/// <param name="Column">From the r attribute; 0 where there is none, -1 where it is no address.</param>
/// <param name="Row">From the r attribute.</param>
internal readonly record struct CellHead(string Type, int? Style, int Column, int Row)
{
    public static CellHead Read(PartReader part)
    {
        // Looking for an attribute takes about as long as reading it, so none is looked for once all there are have been found.
        int left = part.AttributeCount, column = 0, row = 0;
        if (Next("r") is { } address && !CellAddress.TryParse(address, out column, out row))
            column = -1;
        string type = Next("t") ?? "n";
        // A style that is no number is one the workbook does not define.
        int? style = Next("s") is not { } given ? null
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : int.MaxValue;
        return new CellHead(type, style, column, row);

        string? Next(string name)
        {
            string? value = left == 0 ? null : part.Attribute(name);
            if (value is not null)
                left--;
            return value;
        }
    }
}
