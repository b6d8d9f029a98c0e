namespace LspDashboard.Core.Delivery;

public enum ActionStatus
{
    Planned,
    UnderWay,
    Done,
    Deferred,
}
