namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>How the rows of .xlsx sheets are read.</summary>
public enum SheetReading
{
    /// <summary>By the scanner, and where it gives up, all again by the XML reader.</summary>
    ScannedFirst,

    /// <summary>By the XML reader, which takes all that is well-formed.</summary>
    XmlOnly,

    /// <summary>By the scanner, and refused where it gives up: to know what it takes.</summary>
    ScannedOnly,
}
