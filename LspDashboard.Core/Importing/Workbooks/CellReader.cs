using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Reads the inside of one c element by way of the XML reader.</summary>
internal static class CellReader
{
    public static StoredValue Read(PartReader part, CellHead head, CellValues values, WorkbookLimits limits)
    {
        var content = new CellContent(values, head);
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            switch (part.Name)
            {
                case "f":
                    content.SetFormula();
                    break;
                case "v":
                    content.BeginValue();
                    content.SetValue(part.ReadText());
                    break;
                case "is":
                    content.BeginValue();
                    content.SetInline(values.Cleaned(RichText.Read(part, limits)));
                    break;
                default:
                    break;
            }
        }
        return content.Value;
    }
}
