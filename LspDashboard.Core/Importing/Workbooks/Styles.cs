using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Of all formatting only this: which cell styles make a number a date.</summary>
internal sealed class Styles
{
    // Excel allows 65,490 cell formats.
    private const int Most = 65_536;

    private readonly List<int> _formats = [];
    private readonly Dictionary<int, bool> _custom = [];

    /// <summary>For a workbook without a styles part: only style 0, General, is known.</summary>
    public static Styles None { get; } = new();

    /// <summary>Null for a style the workbook does not define.</summary>
    public bool? IsDate(int style)
    {
        if (style >= _formats.Count)
            return style == 0 ? false : null;
        int format = _formats[style];
        return _custom.TryGetValue(format, out bool isDate) ? isDate : NumberFormat.IsBuiltInDate(format);
    }

    public static Styles Read(Package package, string part)
    {
        var styles = new Styles();
        using var reader = package.Open(part, "styleSheet", OpenXmlNames.Spreadsheet);
        int root = reader.Depth;
        while (reader.NextChild(root))
        {
            if (reader.Name == "numFmts")
                styles.ReadFormats(reader);
            else if (reader.Name == "cellXfs")
                styles.ReadStyles(reader);
        }
        reader.Complete();
        return styles;
    }

    private void ReadFormats(PartReader reader)
    {
        int depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.Name != "numFmt")
                continue;
            int id = Id(reader);
            bool isDate = NumberFormat.IsDate(reader.Attribute("formatCode"));
            if (_custom.Count == Most || (_custom.TryGetValue(id, out bool before) && before != isDate))
                throw Refusal.Damaged("it has too many number formats, or one that is both a date and not");
            _custom[id] = isDate;
        }
    }

    private void ReadStyles(PartReader reader)
    {
        int depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.Name != "xf")
                continue;
            if (_formats.Count == Most)
                throw Refusal.Damaged("it has more cell formats than Excel allows");
            _formats.Add(Id(reader));
        }
    }

    private static int Id(PartReader reader) =>
        int.TryParse(reader.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
