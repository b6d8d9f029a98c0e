namespace LspDashboard.Web.Ui;

/// <summary>Something that just happened, said in a corner of the page.</summary>
public sealed record ToastMessage(Guid Id, NoticeKind Kind, string Text);
