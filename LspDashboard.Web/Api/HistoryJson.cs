using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Api;

/// <summary>Who did what, latest first, one page of it.</summary>
public sealed record HistoryJson(int Total, int Page, int Pages, IReadOnlyList<HistoryLineJson> Changes)
{
    public static HistoryJson Of(ChangesPage page) => new(page.Total, page.Number, page.Pages, page.Changes.Select(HistoryLineJson.Of).ToList());
}

/// <summary>One change, with what each field said before and after.</summary>
public sealed record HistoryLineJson(int Id, DateTimeOffset At, string By, ChangeKind Kind, string What, ChangeSubject? Subject, int? SubjectId, int? ReturnId, IReadOnlyList<FieldEdit> Edits)
{
    public static HistoryLineJson Of(Change c) => new(c.Id, c.At, c.By, c.Kind, c.What, c.Subject, c.SubjectId, c.ReturnId, c.Edits);
}
