namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>What an Office file of the old kind holds, before its cells are looked at.</summary>
internal static class LegacyGate
{
    // The original of a return is kept and can be fetched by colleagues, so a file that can run programs is not taken in either format,
    // although reading its cells would run none of them.
    private static readonly string[] Macros = ["_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"];

    /// <summary>The workbook's records.</summary>
    /// <exception cref="WorkbookRefusedException">There is none, or it may not be read.</exception>
    public static byte[] FindWorkbook(CompoundFile file)
    {
        if (Has(file, "EncryptedPackage") || Has(file, "EncryptionInfo"))
            throw Protected();
        if (Macros.Any(name => Has(file, name)))
            throw Refusal.Unsafe("The workbook contains macros, and files that can run programs are not taken.");
        if (file.Read("Workbook") is { Length: > 0 } workbook)
            return workbook;
        if (Has(file, "Book"))
            throw TooOld();
        throw Refusal.Unsafe(
            Has(file, "WordDocument") ? "The file is named .xls, but it is a Word document."
            : Has(file, "PowerPoint Document") ? "The file is named .xls, but it is a PowerPoint presentation."
            : file.Names.Any(name => name.StartsWith("__substg", StringComparison.Ordinal)) ? "The file is named .xls, but it is an email from Outlook."
            : "The file is named .xls, but there is no workbook inside.");
    }

    public static WorkbookRefusedException Protected() => new(
        "The file is protected with a password.",
        "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it as an Excel Workbook (.xlsx), and send that.");

    public static WorkbookRefusedException TooOld() => Refusal.Unsafe("This is a workbook from Excel 95 or before.");

    private static bool Has(CompoundFile file, string name) => file.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
