using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>A file that a partner sent, and what people said of it.</summary>
/// <param name="FileName">Without a path.</param>
/// <param name="Content">As it was sent.</param>
/// <param name="Corrections">Every one of its cells' corrections, in the order they were made.</param>
/// <param name="Profiles">Those it may be recognised by.</param>
public sealed record ReturnSource(string FileName, byte[] Content, IReadOnlyList<ReturnCorrection> Corrections, IReadOnlyList<ImportProfile> Profiles)
{
    /// <summary>The return it is; null before it is one.</summary>
    public int? ReturnId { get; init; }

    /// <summary>The partner that sent it, of whose indicators alone it may speak; null for who may speak of all.</summary>
    public int? PartnerId { get; init; }

    /// <summary>Areas that are other partnerships' own.</summary>
    public IReadOnlySet<int> OthersAreas { get; init; } = new HashSet<int>();

    public static ReturnSource Of(string fileName, byte[] content) => new(fileName, content, [], []);
}
