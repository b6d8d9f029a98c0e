namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What kind of document the package says it is, and what it points to.</summary>
internal static class PackageGate
{
    /// <summary>
    /// Checks the whole package and returns the name of its workbook part.
    /// Links from cells to the web, and links of formulas to other workbooks, are common in honest returns and are let through:
    /// nothing here ever follows them, a formula counts with the value Excel last saved. Anything else that points outside is refused.
    /// </summary>
    public static string FindWorkbook(Package package)
    {
        if (package.Has("mimetype"))
            throw Refusal.Unsafe("The file is named .xlsx, but it is an OpenDocument file.");
        if (package.Names.Any(name => name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
            throw Refusal.Unsafe("The workbook contains macros, and files that can run programs are not taken.");
        if (!package.Has("[Content_Types].xml") || !package.Has("_rels/.rels"))
            throw Refusal.Unsafe("The file is named .xlsx, but it is not an Excel workbook inside.");

        var types = ContentTypes.Read(package);
        Relationship? document = null;
        foreach (string part in package.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var relationship in Relationships.Read(package, part))
            {
                Check(relationship);
                if (string.Equals(part, "_rels/.rels", StringComparison.OrdinalIgnoreCase) && relationship.Is("officeDocument"))
                    document = document is null ? relationship : throw Refusal.Damaged("it names two main documents");
            }
        }
        if (document?.Target is not { } workbook || !package.Has(workbook))
            throw Refusal.Damaged("its workbook part is missing");
        CheckType(types.Of(workbook));
        return workbook;
    }

    private static void Check(Relationship relationship)
    {
        if (relationship.Is("vbaProject"))
            throw Refusal.Unsafe("The workbook contains macros, and files that can run programs are not taken.");
        if (relationship.External && !relationship.IsHarmlessOutside)
            throw Refusal.Unsafe("The workbook points to something outside itself that is neither a web link nor another workbook.");
        if (!relationship.External && relationship.Target is null)
            throw Refusal.Unsafe("The workbook refers to a part outside itself.");
    }

    private static void CheckType(string type)
    {
        if (string.Equals(type, OpenXmlNames.WorkbookContentType, StringComparison.OrdinalIgnoreCase))
            return;
        bool Says(string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
        throw Refusal.Unsafe(
            Says("wordprocessingml") ? "The file is named .xlsx, but it is a Word document."
            : Says("presentationml") ? "The file is named .xlsx, but it is a PowerPoint presentation."
            : Says("macroEnabled") ? "The file is named .xlsx, but it is a workbook with macros, and files that can run programs are not taken."
            : Says("binary") ? "The file is named .xlsx, but it is a binary workbook (.xlsb)."
            : Says("template") ? "The file is named .xlsx, but it is an Excel template."
            : "The file is named .xlsx, but it does not say it is an Excel workbook.");
    }
}
