using LspDashboard.Core.Importing.Workbooks.Delimited;
using LspDashboard.Core.Importing.Workbooks.Legacy;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Before anything is opened: size, the name's extension, and whether the first bytes agree with it.</summary>
internal static class FileGate
{
    private const string SaveAsXlsx = "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send that.";

    public static FileKind KindOf(byte[] file, string fileName, ReadingBudget budget)
    {
        if (file.Length == 0)
            throw new WorkbookRefusedException("The file is empty.", "Check the file opens on your computer, and send it again.");
        var kind = KindByName(Path.GetExtension(fileName).ToUpperInvariant());
        var limits = budget.Limits;
        if (file.Length > limits.FileBytes)
            throw Refusal.TooMuch($"The file is {Refusal.Megabytes(file.Length)}; the most this site takes is {Refusal.Megabytes(limits.FileBytes)}.");
        if (FirstBytes.Of(file) != kind)
            throw Disagreement(file, Path.GetExtension(fileName).ToLowerInvariant(), kind, budget);
        return kind;
    }

    private static FileKind KindByName(string extension)
    {
        switch (extension)
        {
            case ".XLSX":
                return FileKind.Xlsx;
            case ".XLS":
                return FileKind.Xls;
            case ".CSV" or ".TSV" or ".TXT":
                return FileKind.Text;
        }
        string what = extension switch
        {
            ".XLSB" => "This is a binary Excel workbook (.xlsb).",
            ".XLSM" => "This is a workbook with macros (.xlsm), and files that can run programs are not taken.",
            ".XLTX" or ".XLTM" or ".XLT" => "This is an Excel template, not a workbook.",
            ".XLAM" or ".XLA" => "This is an Excel add-in, not a workbook.",
            ".ODS" or ".FODS" => "This is an OpenDocument spreadsheet (.ods).",
            ".NUMBERS" => "This is an Apple Numbers spreadsheet.",
            ".DOC" or ".DOCX" => "This is a Word document, not a workbook.",
            ".PDF" => "This is a PDF, not a workbook.",
            ".ZIP" => "This is a zip file, not a workbook.",
            "" => "The file's name has no extension, so it is not known to be a workbook.",
            _ => "This is not an Excel workbook (.xlsx, .xls) or a text file of figures (.csv, .tsv, .txt).",
        };
        string remedy = extension switch
        {
            ".ODS" or ".FODS" => "Open it in LibreOffice or Excel, choose Save As, Excel Workbook (.xlsx), and send that.",
            ".NUMBERS" => "Open it in Numbers, choose File, Export To, Excel, and send that.",
            ".ZIP" => "Unpack it, and send the workbook inside.",
            ".DOC" or ".DOCX" or ".PDF" => "Put the figures in an Excel Workbook (.xlsx), and send that.",
            _ => SaveAsXlsx,
        };
        throw new WorkbookRefusedException(what, remedy);
    }

    private static WorkbookRefusedException Disagreement(byte[] file, string extension, FileKind named, ReadingBudget budget)
    {
        var bytes = file.AsSpan();
        var found = FirstBytes.Of(bytes);
        if (found == FileKind.Xls)
            return InsideOldOfficeFile(file, extension, budget);
        if (found == FileKind.Xlsx)
            return new($"The file is named {extension}, but it is a zip or an Office file of the newer kind.", "If it is an Excel workbook, open it in Excel, save it as an Excel Workbook (.xlsx), and send that.");
        if (FirstBytes.IsBareBinary(bytes))
            return LegacyGate.TooOld();
        if (named == FileKind.Text && !FirstBytes.IsEmptyZip(bytes) && !FirstBytes.IsPdf(bytes) && !FirstBytes.IsMarkup(bytes))
            return TextDecoder.NotText();
        string what = FirstBytes.IsEmptyZip(bytes) ? "there is nothing inside"
            : FirstBytes.IsPdf(bytes) ? "it is a PDF"
            : FirstBytes.IsMarkup(bytes) ? "it is a web page or an XML file"
            : "it is not an Excel workbook inside";
        string remedy = FirstBytes.IsPdf(bytes) ? "Send the workbook the PDF was made from." : SaveAsXlsx;
        return new($"The file is named {extension}, but {what}.", remedy);
    }

    // Newer workbooks with a password are wrapped in an old file, whatever their name.
    private static WorkbookRefusedException InsideOldOfficeFile(byte[] file, string extension, ReadingBudget budget)
    {
        try
        {
            LegacyGate.FindWorkbook(new CompoundFile(file, budget));
            return new($"The file is named {extension}, but it is an Excel 97-2003 workbook (.xls).", SaveAsXlsx);
        }
        catch (WorkbookRefusedException refusal) when (refusal.Message == LegacyGate.Protected().Message)
        {
            return refusal;
        }
        catch (Exception exception) when (exception is WorkbookRefusedException || Refusal.IsDamage(exception))
        {
            return new($"The file is named {extension}, but it is either protected with a password or in the old Excel 97-2003 format.", LegacyGate.Protected().Remedy);
        }
    }
}
