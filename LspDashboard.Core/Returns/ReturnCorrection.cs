using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>
/// A cell of a waiting return that a person put right. The file keeps what it said; the latest correction of a cell holds, and none is
/// ever changed or deleted.
/// </summary>
public sealed class ReturnCorrection : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required int ReturnId { get; set; }
    public required string Sheet { get; set; }

    /// <summary>Such as "D7".</summary>
    public required string Cell { get; set; }

    /// <summary>What the file says there, as it shows.</summary>
    public required string FileSaid { get; set; }

    /// <summary>What it should say, as one would type it; null takes earlier corrections of the cell back.</summary>
    public string? Says { get; set; }

    public string Reason { get; set; } = "";
    public required string By { get; set; }
    public required DateTimeOffset At { get; set; }
}
