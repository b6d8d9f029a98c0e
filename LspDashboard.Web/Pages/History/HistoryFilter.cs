using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.History;

/// <summary>What a person has chosen of the history.</summary>
public sealed class HistoryFilter
{
    public ChangeKind? Kind { get; set; }
    public ChangeSubject? Subject { get; set; }
    public string By { get; set; } = "";
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    public static HistoryFilter Of(HistoryQuestion question) =>
        new() { Kind = question.Kind, Subject = question.Subject, By = question.By ?? "", From = question.From, To = question.To };

    /// <param name="asked">Keeps its one thing as long as the same subject is chosen.</param>
    public HistoryQuestion Question(HistoryQuestion asked) => new()
    {
        Kind = Kind, Subject = Subject, SubjectId = Subject is not null && Subject == asked.Subject ? asked.SubjectId : null, By = By.Length == 0 ? null : By, From = From, To = To,
    };
}
