namespace LspDashboard.Core.Returns;

public enum ObservationStatus
{
    Final,
    Provisional,
    Estimated,

    /// <summary>Taken back by an undo; there is no value until another revision brings one.</summary>
    Withdrawn,
}
