namespace LspDashboard.Core.Returns;

/// <summary>A field before and after a change, in words and numbers for people; empty for nothing.</summary>
public sealed record FieldEdit(string Field, string Before, string After);
