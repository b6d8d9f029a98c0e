using LspDashboard.Core.Accounts;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>The name beside what a reader does: who signed in is known by it; in a demonstration it is typed once for all pages of a visit, and taken at its word.</summary>
public sealed class TypedName
{
    /// <summary>Who acts where nobody needs to say.</summary>
    public const string Nobody = Door.Nobody;

    private string _value = "";

    /// <summary>True for who signed in: there is nothing to type.</summary>
    public bool IsKnown { get; private set; }

    public string Value
    {
        get => _value;
        set
        {
            if (!IsKnown) _value = value;
        }
    }

    public string OrNobody => string.IsNullOrWhiteSpace(Value) ? Nobody : Value.Trim();

    /// <summary>Who sends or undoes, for which no demonstration asks a name.</summary>
    public string Sender => IsKnown ? Value : Nobody;

    /// <summary>Says who looks.</summary>
    public void Is(Visitor visitor)
    {
        if (visitor.AccountId is null) return;
        (_value, IsKnown) = (visitor.Name, true);
    }
}
