using LspDashboard.Core.Storage.SetUp;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has chosen to merge, and into what.</summary>
public sealed class RealignChoice
{
    public HashSet<int> From { get; } = [];

    /// <summary>0 for a new one.</summary>
    public int IntoId { get; set; }
    public string NewName { get; set; } = "";

    public Destination Into => new(IntoId == 0 ? null : IntoId, NewName);

    public void Clear()
    {
        From.Clear();
        (IntoId, NewName) = (0, "");
    }
}
