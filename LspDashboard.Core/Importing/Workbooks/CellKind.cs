namespace LspDashboard.Core.Importing.Workbooks;

public enum CellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    Error,
}
