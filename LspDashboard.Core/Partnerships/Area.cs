namespace LspDashboard.Core.Partnerships;

/// <summary>A place with figures of its own. Shared by all partnerships.</summary>
public sealed class Area
{
    public int Id { get; set; }

    /// <summary>The nine-character GSS code, such as E06000006.</summary>
    public required string Code { get; set; }
    public required string Name { get; set; }
    public required AreaKind Kind { get; set; }
    public int? ParentId { get; set; }
    public Area? Parent { get; set; }

    /// <summary>Other names and old codes, separated by '|'.</summary>
    public string Aliases { get; set; } = "";
}
