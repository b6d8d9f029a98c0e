using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>Which page of which partnership is open in this visit, and what it needs, so that a right that ends can be noticed.</summary>
public sealed class Doorway
{
    public string? Slug { get; private set; }
    public Permission Needs { get; private set; }

    /// <summary>Who looks, as they were last asked for.</summary>
    public Visitor? Visitor { get; private set; }

    /// <summary>A page opened.</summary>
    public event EventHandler? Entered;

    /// <summary>A page opened, and its reader may.</summary>
    public void Enter(string slug, Permission needs, Visitor visitor)
    {
        (Slug, Needs, Visitor) = (slug, needs, visitor);
        Entered?.Invoke(this, EventArgs.Empty);
    }
}
