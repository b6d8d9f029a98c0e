namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The table of texts that cells point into by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(Package package, string part)
    {
        var strings = new List<string>();
        using var reader = package.Open(part, "sst", OpenXmlNames.Spreadsheet);
        int root = reader.Depth;
        while (reader.NextChild(root))
        {
            if (reader.Name != "si")
                continue;
            package.Budget.CountCell();
            strings.Add(RichText.Read(reader, package.Budget));
        }
        reader.Complete();
        return strings;
    }
}
