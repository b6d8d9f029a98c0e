namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>xl/workbook.xml: the sheets in the order of their tabs, and the calendar its dates count in.</summary>
internal sealed record WorkbookPart(IReadOnlyList<WorkbookPart.Tab> Tabs, bool DatesFrom1904)
{
    public static WorkbookPart Read(Package package, string part)
    {
        var tabs = new List<Tab>();
        bool from1904 = false;
        using var reader = package.Open(part, "workbook", OpenXmlNames.Spreadsheet);
        int root = reader.Depth;
        while (reader.NextChild(root))
        {
            if (reader.Name == "workbookPr")
                from1904 = reader.Flag("date1904");
            else if (reader.Name == "sheets")
                ReadTabs(reader, tabs);
        }
        reader.Complete();
        if (tabs.Count == 0)
            throw Refusal.Damaged("it has no sheets");
        return new WorkbookPart(tabs, from1904);
    }

    private static void ReadTabs(PartReader reader, List<Tab> tabs)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.Name != "sheet")
                continue;
            string name = CellText.Clean(reader.Attribute("name"));
            string? id = reader.Attribute("id", OpenXmlNames.RelationshipIds);
            if (name.Length == 0 || id is null)
                throw Refusal.Damaged("a sheet in it has no name or no content");
            if (!names.Add(name))
                throw Refusal.Damaged($"two sheets in it have the name '{name}'");
            tabs.Add(new Tab(name, reader.Attribute("state") is "hidden" or "veryHidden", id));
        }
    }

    internal sealed record Tab(string Name, bool Hidden, string RelationshipId);
}
