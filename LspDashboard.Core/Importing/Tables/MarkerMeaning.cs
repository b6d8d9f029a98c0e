namespace LspDashboard.Core.Importing.Tables;

/// <summary>What a publisher means by a sign in place of a figure, or beside one.</summary>
public enum MarkerMeaning
{
    /// <summary>Withheld because it would give people away.</summary>
    Suppressed,
    NotAvailable,
    NotApplicable,

    /// <summary>Too uncertain. Beside a figure it is a warning; in place of one there is no figure.</summary>
    Unreliable,

    /// <summary>Nil. Only where the publisher's own key says so.</summary>
    Zero,
}
