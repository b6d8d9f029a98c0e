namespace LspDashboard.Web.Ui;

public enum ButtonKind
{
    /// <summary>One of several things that can be done.</summary>
    Quiet,

    /// <summary>What the page is for; one in a group.</summary>
    Primary,

    /// <summary>What cannot be undone.</summary>
    Danger,

    /// <summary>Words only, where a border would be too much.</summary>
    Plain,
}
