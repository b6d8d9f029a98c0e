namespace LspDashboard.Core.Partnerships;

public enum BodyKind
{
    Board,
    Executive,

    /// <summary>Also called Strategic Delivery Partnership (SDP) or Specialist Strategic Partnership (SSP).</summary>
    ThematicPartnership,

    /// <summary>Co-ordinates the others: performance, money, risks.</summary>
    CoordinatingGroup,
}
