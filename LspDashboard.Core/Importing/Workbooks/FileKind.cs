namespace LspDashboard.Core.Importing.Workbooks;

internal enum FileKind
{
    Xlsx,
    Xls,
    Text,
}
