using LspDashboard.Core.Importing.Workbooks.Cells;
using LspDashboard.Core.Importing.Workbooks.Scanning;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>
/// Reads an .xlsx workbook strictly: every value with its address exactly as the file has it, or a refusal that says why.
/// Ours, because the libraries tried gave wrong figures without a word (changed bytes, "12,5" read as 125, #N/A dropped, rows twice).
/// </summary>
internal static class XlsxReader
{
    public static Workbook Read(byte[] file, ReadingBudget budget)
    {
        try
        {
            using var package = new Package(file, budget);
            return Read(package, budget);
        }
        catch (Exception exception) when (Refusal.IsDamage(exception) && exception is not OperationCanceledException)
        {
            throw Refusal.Damaged("what is inside cannot be unpacked or understood", exception);
        }
    }

    private static Workbook Read(Package package, ReadingBudget budget)
    {
        var reading = budget.Limits.Sheets;
        try
        {
            return Read(package, scanned: reading != SheetReading.XmlOnly);
        }
        catch (ScanGivenUpException) when (reading == SheetReading.ScannedFirst)
        {
            budget.StartAgain();
            return Read(package, scanned: false);
        }
        catch (ScanGivenUpException given)
        {
            throw Refusal.Unsafe($"The workbook is built in an unusual way: a sheet in it has {given.Message}.");
        }
    }

    private static Workbook Read(Package package, bool scanned)
    {
        string part = PackageGate.FindWorkbook(package);
        string relsPart = Relationships.PartFor(part);
        var relationships = package.Has(relsPart) ? Relationships.Read(package, relsPart) : [];
        var workbook = WorkbookPart.Read(package, part);
        var limits = package.Budget.Limits;
        var store = new CellStore(package.Budget);
        var values = new CellValues(
            store.Texts,
            Find(relationships, "sharedStrings") is { } strings ? SharedStrings.Read(package, strings, store.Texts) : 0,
            Find(relationships, "styles") is { } styles ? Styles.Read(package, styles) : Styles.None,
            workbook.DatesFrom1904);

        var byId = relationships.ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sheets = new List<Sheet>();
        foreach (var tab in workbook.Tabs)
        {
            if (!byId.TryGetValue(tab.RelationshipId, out var relationship) || relationship.Target is null)
                throw Refusal.Damaged("its contents are missing").At(tab.Name, null);
            if (relationship.Is("xlMacrosheet") || relationship.Is("xlIntlMacrosheet"))
                throw Refusal.Unsafe("The workbook contains a macro sheet, and files that can run programs are not taken.").At(tab.Name, null);
            if (!relationship.Is("worksheet"))
                continue;
            if (!seen.Add(relationship.Target))
                throw Refusal.Damaged("two sheets share one content").At(tab.Name, null);
            sheets.Add(new SheetReader(tab, values, store, limits).Read(package, relationship.Target, scanned));
        }
        if (sheets.Count == 0)
            throw Refusal.Unsafe("The workbook has charts but no sheet with cells.");
        return new Workbook(sheets);
    }

    private static string? Find(IReadOnlyList<Relationship> relationships, string type) =>
        relationships.FirstOrDefault(relationship => relationship.Is(type))?.Target;
}
