using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Publishing;

/// <summary>A published pack without its content: what a list shows.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">How it stands today.</param>
/// <param name="CorrectedById">The edition that stands in its place; null for none.</param>
/// <param name="Files">Its forms, without their bytes.</param>
public sealed record PublishedListing(
    int Id, string Title, string For, string Audience, ReportingPeriod Period, DateOnly AsKnown, int? MeetingId, string Method, int Edition, int? CorrectsId, string Reason, string Sha256,
    DateTimeOffset PublishedAt, string PublishedBy, DateTimeOffset? WithdrawnAt, string WithdrawnBy, string WithdrawnBecause, PackState State, int? CorrectedById, IReadOnlyList<PublishedFileListing> Files);

/// <summary>One form of a published pack without its bytes.</summary>
public sealed record PublishedFileListing(int PackId, string Name, string Ending, int Length, string Sha256);
