namespace LspDashboard.Core.Delivery;

public enum WordChangeKind
{
    Kept,
    TakenOut,
    PutIn,
}
