namespace LspDashboard.Web.Pages.Present;

public enum SlideKind
{
    Cover,

    /// <summary>The partnership and its themes.</summary>
    Standing,

    /// <summary>What earlier meetings decided, and what has become of it.</summary>
    Earlier,
    Agenda,

    /// <summary>One exception, with its chart.</summary>
    Exception,
    GoingWell,

    /// <summary>What this meeting noted and decided.</summary>
    Minutes,
    End,
}
