using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>Which changes of a partnership are asked for; what is null does not narrow.</summary>
public sealed record HistoryQuestion
{
    public ChangeKind? Kind { get; init; }
    public ChangeSubject? Subject { get; init; }
    public int? SubjectId { get; init; }

    /// <summary>Exactly the name beside the change.</summary>
    public string? By { get; init; }

    /// <summary>UK dates, both inclusive.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Only what was written at this instant or after it.</summary>
    public DateTimeOffset? Since { get; init; }
}
