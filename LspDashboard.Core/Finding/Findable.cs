namespace LspDashboard.Core.Finding;

/// <summary>One thing that can be looked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What its address is made of: a code, an id, or a page's own address.</param>
/// <param name="Name">As people call it.</param>
public sealed record Findable(FindKind Kind, string Key, string Name)
{
    /// <summary>Begins the key of what stands with a meeting, whose id follows; no code of an indicator begins so.</summary>
    public const char OfMeeting = '#';

    /// <summary>"NI 155"; empty for what has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>Shown beside the name, to tell it from others: its theme, its owner, its day.</summary>
    public string Where { get; init; } = "";

    /// <summary>Further words that people may call it by, former names among them.</summary>
    public string AlsoCalled { get; init; } = "";

    /// <summary>What it is about, at length.</summary>
    public string Definition { get; init; } = "";
}
