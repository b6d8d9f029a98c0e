using System.Globalization;
using System.Xml;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The sentences of refusal that are said in more than one place.</summary>
internal static class Refusal
{
    public const string SaveAgain = "Open it in Excel, save it again as an Excel Workbook (.xlsx), and send that.";

    public const string SplitIt = "Delete sheets, pictures and formatting that are not needed, or split the workbook, and send it again.";

    public static WorkbookRefusedException Damaged(string what, Exception? cause = null) =>
        new($"The file is damaged: {what}.", "Save it again in Excel and send it again; if it came by email or download, fetch it again first.", innerException: cause);

    public static WorkbookRefusedException TooMuch(string what) => new(what, SplitIt);

    public static WorkbookRefusedException Unsafe(string what) => new(what, SaveAgain);

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Megabytes(long bytes) =>
        (bytes / 1048576.0).ToString(bytes < 10 * 1048576 ? "0.#" : "0", CultureInfo.InvariantCulture) + " MB";

    /// <summary>What the zip, inflate, text and XML layers throw over bytes that do not add up.</summary>
    public static bool IsDamage(Exception exception) => exception is
        InvalidDataException or XmlException or IOException or ArgumentException or NotSupportedException
        or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException;
}
