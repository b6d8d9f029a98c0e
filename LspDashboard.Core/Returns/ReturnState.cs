namespace LspDashboard.Core.Returns;

public enum ReturnState
{
    Preview,
    Accepted,
    Undone,
    Discarded,
}
