namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>[Content_Types].xml: by part name first, then by extension.</summary>
internal sealed class ContentTypes
{
    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes()
    {
    }

    public static ContentTypes Read(Package package)
    {
        var types = new ContentTypes();
        using var part = package.Open("[Content_Types].xml", "Types", OpenXmlNames.ContentTypes);
        int root = part.Depth;
        while (part.NextChild(root))
        {
            string type = part.Attribute("ContentType") ?? "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                throw Refusal.Unsafe("The file is named .xlsx, but it is a workbook with macros, and files that can run programs are not taken.");
            if (part.Name == "Override")
                types.Add(types._byPart, part.Attribute("PartName")?.TrimStart('/'), type);
            else if (part.Name == "Default")
                types.Add(types._byExtension, part.Attribute("Extension"), type);
        }
        part.Complete();
        return types;
    }

    public string Of(string part) =>
        _byPart.TryGetValue(part, out string? type) || _byExtension.TryGetValue(Path.GetExtension(part).TrimStart('.'), out type) ? type : "";

    private void Add(Dictionary<string, string> map, string? key, string type)
    {
        if (key is null || !map.TryAdd(key, type))
            throw Refusal.Damaged("its list of contents names a part twice");
        if (_byPart.Count + _byExtension.Count > 10_000)
            throw Refusal.Damaged("its list of contents is far too long");
    }
}
