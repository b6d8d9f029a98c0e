namespace LspDashboard.Web.Pages.Present;

public enum SlideKind
{
    Cover,

    /// <summary>The partnership and its themes.</summary>
    Standing,
    Agenda,

    /// <summary>One exception, with its chart.</summary>
    Exception,
    GoingWell,

    /// <summary>What this meeting noted and decided.</summary>
    Minutes,
    End,
}
