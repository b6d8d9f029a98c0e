namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Reads one .rels part.</summary>
internal static class Relationships
{
    // A sheet may carry a link in every row, hence the generous number.
    private const int Most = 100_000;

    public static IReadOnlyList<Relationship> Read(Package package, string relsPart)
    {
        var found = new List<Relationship>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string folder = FolderOfSource(relsPart);
        using var part = package.Open(relsPart, "Relationships", OpenXmlNames.PackageRelationships);
        int root = part.Depth;
        while (part.NextChild(root))
        {
            string id = part.Attribute("Id") ?? "";
            string type = part.Attribute("Type") ?? "";
            string target = part.Attribute("Target") ?? "";
            bool external = string.Equals(part.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            if (!ids.Add(id))
                throw Refusal.Damaged("two of its parts are known by one id");
            if (found.Count == Most)
                throw Refusal.TooMuch($"The workbook has more than {Refusal.Count(Most)} links in one sheet.");
            var relationship = new Relationship(id, type, external, null);
            // Links in cells are never opened; some programs write them to web pages without saying External.
            if (!external && relationship.Is("hyperlink"))
                relationship = relationship with { External = true };
            else if (!external)
                relationship = relationship with { Target = Relationship.Resolve(folder, target) };
            found.Add(relationship);
        }
        part.Complete();
        return found;
    }

    /// <summary>"xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels".</summary>
    public static string PartFor(string source)
    {
        int slash = source.LastIndexOf('/');
        return $"{source[..(slash + 1)]}_rels/{source[(slash + 1)..]}.rels";
    }

    private static string FolderOfSource(string relsPart)
    {
        string rels = relsPart[..Math.Max(0, relsPart.LastIndexOf('/'))];
        return rels[..Math.Max(0, rels.LastIndexOf('/'))];
    }
}
