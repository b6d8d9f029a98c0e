namespace LspDashboard.Web.Live;

/// <summary>What changed about a queue. It carries nothing: who listens looks again.</summary>
public enum ImportNews
{
    /// <summary>A job was queued, began or ended.</summary>
    Queue,

    /// <summary>A running job has come further.</summary>
    Step,
}
