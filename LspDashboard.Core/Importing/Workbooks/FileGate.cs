namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Before anything is opened: size, the name's extension, and whether the first bytes agree with it.</summary>
internal static class FileGate
{
    private const string SaveAsXlsx = "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send that.";

    public static void Check(ReadOnlySpan<byte> file, string fileName, WorkbookLimits limits)
    {
        if (file.IsEmpty)
            throw new WorkbookRefusedException("The file is empty.", "Check the file opens on your computer, and send it again.");
        CheckExtension(Path.GetExtension(fileName).ToUpperInvariant());
        if (file.Length > limits.FileBytes)
            throw Refusal.TooMuch($"The file is {Refusal.Megabytes(file.Length)}; the most this site takes is {Refusal.Megabytes(limits.FileBytes)}.");
        CheckFirstBytes(file);
    }

    private static void CheckExtension(string extension)
    {
        string? kind = extension switch
        {
            ".XLSX" => null,
            ".XLS" => "This is an Excel 97-2003 workbook (.xls).",
            ".XLSB" => "This is a binary Excel workbook (.xlsb).",
            ".XLSM" => "This is a workbook with macros (.xlsm), and files that can run programs are not taken.",
            ".XLTX" or ".XLTM" or ".XLT" => "This is an Excel template, not a workbook.",
            ".XLAM" or ".XLA" => "This is an Excel add-in, not a workbook.",
            ".ODS" or ".FODS" => "This is an OpenDocument spreadsheet (.ods).",
            ".NUMBERS" => "This is an Apple Numbers spreadsheet.",
            ".CSV" or ".TSV" or ".TXT" => "This is a text file, not an Excel workbook.",
            ".DOC" or ".DOCX" => "This is a Word document, not a workbook.",
            ".PDF" => "This is a PDF, not a workbook.",
            ".ZIP" => "This is a zip file, not a workbook.",
            "" => "The file's name has no extension, so it is not known to be a workbook.",
            _ => "This is not an Excel workbook (.xlsx).",
        };
        string remedy = extension switch
        {
            ".ZIP" => "Unpack it, and send the .xlsx workbook inside.",
            ".DOC" or ".DOCX" or ".PDF" => "Put the figures in an Excel Workbook (.xlsx), and send that.",
            _ => SaveAsXlsx,
        };
        if (kind is not null)
            throw new WorkbookRefusedException(kind, remedy);
    }

    private static void CheckFirstBytes(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\x03\x04"u8))
            return;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw new WorkbookRefusedException(
                "The file is named .xlsx, but it is either protected with a password or in the old Excel 97-2003 format.",
                "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), save it as an Excel Workbook (.xlsx), and send that.");
        }
        if (file.StartsWith("PK\x05\x06"u8))
            throw new WorkbookRefusedException("The file is named .xlsx, but there is nothing inside.", SaveAsXlsx);
        if (file.StartsWith("%PDF"u8))
            throw new WorkbookRefusedException("The file is named .xlsx, but it is a PDF.", "Send the workbook the PDF was made from.");
        if (file.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
            throw new WorkbookRefusedException("The file is named .xlsx, but it is a web page or an XML file.", SaveAsXlsx);
        throw new WorkbookRefusedException("The file is named .xlsx, but it is not an Excel workbook inside.", SaveAsXlsx);
    }
}
