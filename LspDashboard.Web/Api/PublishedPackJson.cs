using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Publishing;

namespace LspDashboard.Web.Api;

/// <summary>A published pack and its files.</summary>
/// <param name="State">published, superseded or withdrawn.</param>
/// <param name="Corrects">The edition that this one corrects; null for a first one.</param>
/// <param name="Reason">What was corrected; empty for a first one.</param>
/// <param name="Sha256">Of its content, from which every word and figure can be made again.</param>
internal sealed record PublishedPackJson(
    int Id, string Title, string For, string Audience, string Period, DateOnly AsOf, int? Meeting, string MethodVersion, int Edition, int? Corrects, string Reason, string State, string Sha256,
    DateTimeOffset PublishedAt, string PublishedBy, DateTimeOffset? WithdrawnAt, string? WithdrawnBecause, IReadOnlyList<PublishedFileJson> Files)
{
    /// <param name="slug">The partnership, for the addresses of the files.</param>
    /// <param name="pack">The pack.</param>
    public static PublishedPackJson Of(string slug, PublishedListing pack) => new(
        pack.Id, pack.Title, pack.For, pack.Audience, pack.Period.Code, pack.AsKnown, pack.MeetingId, pack.Method, pack.Edition, pack.CorrectsId, pack.Reason, PublishedWords.Of(pack.State).ToLowerInvariant(), pack.Sha256,
        pack.PublishedAt, pack.PublishedBy, pack.WithdrawnAt, pack.WithdrawnAt is null ? null : pack.WithdrawnBecause,
        [.. pack.Files.Select(f => new PublishedFileJson(f.Ending, FormattableString.Invariant($"/api/v1/partnerships/{slug}/packs/{pack.Id}/pack.{f.Ending}"), f.Length, f.Sha256))]);
}

/// <summary>One form of a published pack.</summary>
/// <param name="Form">Its ending: docx, pdf, pptx, xlsx or html.</param>
/// <param name="Address">Where it is had, to the byte.</param>
/// <param name="Length">In bytes.</param>
internal sealed record PublishedFileJson(string Form, string Address, int Length, string Sha256);
