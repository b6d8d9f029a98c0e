using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Of all formatting only this: which cell styles make a number a date.</summary>
internal sealed class Styles
{
    // Excel allows 65,490 cell formats.
    private const int Most = 65_536;

    private readonly List<bool> _isDate = [];

    /// <summary>For a workbook without a styles part: no style is known, none is a date.</summary>
    public static Styles None { get; } = new();

    /// <summary>Null for a style the workbook does not define.</summary>
    public bool? IsDate(int style) =>
        style >= 0 && style < _isDate.Count ? _isDate[style] : ReferenceEquals(this, None) || style == 0 ? false : null;

    public static Styles Read(Package package, string part)
    {
        var styles = new Styles();
        var custom = new Dictionary<int, bool>();
        using var reader = package.Open(part, "styleSheet", OpenXmlNames.Spreadsheet);
        int root = reader.Depth;
        while (reader.NextChild(root))
        {
            int depth = reader.Depth;
            if (reader.Name == "numFmts")
            {
                while (reader.NextChild(depth))
                {
                    if (reader.Name == "numFmt" && custom.Count < Most)
                        custom[Id(reader)] = NumberFormat.IsDate(reader.Attribute("formatCode"));
                }
            }
            else if (reader.Name == "cellXfs")
            {
                while (reader.NextChild(depth))
                {
                    if (reader.Name != "xf")
                        continue;
                    if (styles._isDate.Count == Most)
                        throw Refusal.Damaged("it has more cell formats than Excel allows");
                    int id = Id(reader);
                    styles._isDate.Add(custom.TryGetValue(id, out bool isDate) ? isDate : NumberFormat.IsBuiltInDate(id));
                }
            }
        }
        reader.Complete();
        return styles;
    }

    private static int Id(PartReader reader) =>
        int.TryParse(reader.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
