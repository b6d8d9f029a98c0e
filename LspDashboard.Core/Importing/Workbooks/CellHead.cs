using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The attributes of one c element, read in one pass and without making strings: there are millions of them.</summary>
/// <param name="Type">The t attribute; "n" where there is none.</param>
/// <param name="Style">The s attribute; null where there is none.</param>
/// <param name="Column">From the r attribute; 0 where there is none, -1 where it is no address.</param>
/// <param name="Row">From the r attribute.</param>
internal readonly record struct CellHead(string Type, int? Style, int Column, int Row)
{
    public static CellHead Read(PartReader part)
    {
        string type = "n";
        int? style = null;
        int column = 0, row = 0;
        while (part.NextAttribute(out string name))
        {
            switch (name)
            {
                case "r":
                    if (!CellAddress.TryParse(part.AttributeText(), out column, out row))
                        column = -1;
                    break;
                case "t":
                    type = TypeOf(part.AttributeText());
                    break;
                case "s":
                    // A style that is no number is one the workbook does not define.
                    style = int.TryParse(part.AttributeText(), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : int.MaxValue;
                    break;
                default:
                    break;
            }
        }
        return new CellHead(type, style, column, row);
    }

    private static string TypeOf(ReadOnlySpan<char> text) => text switch
    {
        "s" => "s",
        "n" => "n",
        "str" => "str",
        "inlineStr" => "inlineStr",
        "b" => "b",
        "e" => "e",
        "d" => "d",
        _ => text.ToString(),
    };
}
