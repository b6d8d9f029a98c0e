using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Publishing;

/// <summary>A board pack as it was published: what it said, frozen. Only its withdrawal is ever added to it; the database refuses every other change.</summary>
public sealed class PublishedPack : IBelongsToPartnership
{
    public const int LongestReason = 500;

    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Title { get; set; }

    /// <summary>"Board, 15 July 2010", or the audience.</summary>
    public required string For { get; set; }

    /// <summary>As in an address: "board", "public".</summary>
    public required string Audience { get; set; }
    public required ReportingPeriod Period { get; set; }

    /// <summary>The UK date, inclusive, to which its figures were known.</summary>
    public required DateOnly AsKnown { get; set; }

    /// <summary>The meeting it was made for; null for none.</summary>
    public int? MeetingId { get; set; }

    /// <summary>The version of the thresholds that rated it.</summary>
    public required string Method { get; set; }

    /// <summary>1 for the first, counting up with each correction.</summary>
    public required int Edition { get; set; }

    /// <summary>The edition that it corrects; null for the first.</summary>
    public int? CorrectsId { get; set; }

    /// <summary>What was corrected; empty for the first.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The snapshot it is made from again, compressed; <see cref="Sha256"/> is that of what was compressed.</summary>
    public required byte[] Snapshot { get; set; }

    /// <summary>Of the snapshot's UTF-8 text, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The true instant, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; set; }
    public required string PublishedBy { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
    public string WithdrawnBy { get; set; } = "";
    public string WithdrawnBecause { get; set; } = "";
}
