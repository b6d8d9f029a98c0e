using LspDashboard.Core.Returns;
using LspDashboard.Web.Ui;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>How the gravity of a problem is said and marked, the same wherever it is shown.</summary>
public static class SeverityWords
{
    public static NoticeKind Kind(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => NoticeKind.Error,
        ProblemSeverity.Suspect => NoticeKind.Warning,
        _ => NoticeKind.Info,
    };

    public static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "Cannot be taken",
        ProblemSeverity.Suspect => "Looks wrong",
        _ => "Good to know",
    };
}
