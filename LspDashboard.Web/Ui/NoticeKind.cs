namespace LspDashboard.Web.Ui;

public enum NoticeKind
{
    Info,
    Success,
    Warning,
    Error,
}
