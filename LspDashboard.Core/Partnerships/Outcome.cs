namespace LspDashboard.Core.Partnerships;

/// <summary>What the Community Strategy wants to be different for people of the place.</summary>
public sealed class Outcome : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
    public string Source { get; set; } = "";
    public bool IsOurs { get; set; }
    public OutcomeKind Kind { get; set; }
    public string Description { get; set; } = "";
    public int Order { get; set; }

    /// <summary>The priority it stands under.</summary>
    public int? PartOfId { get; set; }

    /// <summary>The one body that leads on it; null is an orphan, unless a body decided to hold it itself.</summary>
    public int? LeadBodyId { get; set; }
    public int? OwnerPartnerId { get; set; }

    /// <summary>The role that answers for it at the owner, such as Head of Housing Strategy; never a person's name.</summary>
    public string OwnerRole { get; set; } = "";

    /// <summary>The first UK date on which the strategy does not ask for it any more.</summary>
    public DateOnly? ClosedOn { get; set; }
    public int Version { get; set; }
}
