using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The table of texts that cells point into by number.</summary>
internal static class SharedStrings
{
    /// <summary>How many there are; they get the first numbers of the pool.</summary>
    public static int Read(Package package, string part, TextPool texts)
    {
        using var reader = package.Open(part, "sst", OpenXmlNames.Spreadsheet);
        int root = reader.Depth;
        while (reader.NextChild(root))
        {
            if (reader.Name == "si")
                texts.Append(RichText.Read(reader, package.Budget.Limits));
        }
        reader.Complete();
        return texts.Count;
    }
}
