namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>The records of an Excel 97-2003 workbook that bear on what its cells say, numbered as in Microsoft's [MS-XLS].</summary>
internal static class RecordType
{
    public const int Formula = 0x0006;
    public const int End = 0x000A;
    public const int DateMode = 0x0022;
    public const int FilePass = 0x002F;
    public const int Continue = 0x003C;
    public const int ColumnInfo = 0x007D;
    public const int BoundSheet = 0x0085;
    public const int MultipleRk = 0x00BD;
    public const int RichLabel = 0x00D6;
    public const int CellFormat = 0x00E0;
    public const int MergeCells = 0x00E5;
    public const int SharedStrings = 0x00FC;
    public const int SharedLabel = 0x00FD;
    public const int Number = 0x0203;
    public const int Label = 0x0204;
    public const int BooleanOrError = 0x0205;
    public const int String = 0x0207;
    public const int Row = 0x0208;
    public const int Array = 0x0221;
    public const int DataTable = 0x0236;
    public const int Rk = 0x027E;
    public const int NumberFormat = 0x041E;
    public const int SharedFormula = 0x04BC;
    public const int Begin = 0x0809;
}
