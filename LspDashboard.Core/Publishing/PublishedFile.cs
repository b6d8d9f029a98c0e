using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Publishing;

/// <summary>One form of a published pack, to the byte. The database refuses to change or delete it.</summary>
public sealed class PublishedFile : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int PackId { get; set; }

    /// <summary>"halton-board-pack-2009-10Q4.docx".</summary>
    public required string Name { get; set; }

    /// <summary>Of the name, without the point.</summary>
    public required string Ending { get; set; }
    public required byte[] Content { get; set; }

    /// <summary>In bytes.</summary>
    public required int Length { get; set; }

    /// <summary>Of the content, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }
}
