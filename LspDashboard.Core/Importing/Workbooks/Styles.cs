using System.Globalization;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Of all formatting only this: which cell styles make a number a date or a percentage.</summary>
internal sealed class Styles
{
    // Excel allows 65,490 cell formats.
    private const int Most = 65_536;

    private readonly List<int> _formats = [];
    private readonly Dictionary<int, NumberKind> _custom = [];

    /// <summary>For a workbook without a styles part: only style 0, General, is known.</summary>
    public static Styles None { get; } = new();

    /// <summary>Null for a style the workbook does not define.</summary>
    public NumberKind? KindOf(int style)
    {
        if (style >= _formats.Count)
            return style == 0 ? NumberKind.Plain : null;
        int format = _formats[style];
        return _custom.TryGetValue(format, out var kind) ? kind : NumberFormat.OfBuiltIn(format);
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
            var kind = NumberFormat.Of(reader.Attribute("formatCode"));
            if (_custom.Count == Most || (_custom.TryGetValue(id, out var before) && before != kind))
                throw Refusal.Damaged("it has too many number formats, or one that is both a date and not");
            _custom[id] = kind;
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
