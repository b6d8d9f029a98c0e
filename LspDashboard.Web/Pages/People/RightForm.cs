using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Pages.People;

/// <summary>A right as somebody is about to give it: to an account, by an invitation or to a key.</summary>
public sealed class RightForm
{
    /// <summary>Said where the giver's own right ended meanwhile.</summary>
    public static readonly IReadOnlyDictionary<string, string> Ended = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "You may not do this here any more." };

    public int AccountId { get; set; }

    /// <summary>Whom an invitation is for, or what a key is called.</summary>
    public string Text { get; set; } = "";
    public Role Role { get; set; }

    /// <summary>0 for none chosen.</summary>
    public int Partner { get; set; }

    public int? PartnerId => Role == Role.Partner && Partner > 0 ? Partner : null;
}
