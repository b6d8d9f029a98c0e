using System.Text.Json;
using System.Text.Json.Serialization;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>All that was said of a layout.</summary>
/// <param name="Tables">Those that were confirmed, in the order of the file.</param>
/// <param name="Names">The partner's own names, in whatever table.</param>
public sealed record ProfileDecisions(IReadOnlyList<TableDecision> Tables, IReadOnlyList<NameDecision> Names)
{
    private static readonly JsonSerializerOptions Stored = new() { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Whether a person has said that all of it is right since the last thing was said. Until then its files wait for a person.</summary>
    public bool IsConfirmed { get; init; }

    public static ProfileDecisions None { get; } = new([], []);

    public static ProfileDecisions Parse(string stored) => JsonSerializer.Deserialize<ProfileDecisions>(stored, Stored) ?? None;

    public string ToStored() => JsonSerializer.Serialize(this, Stored);

    public string? CodeOf(NamedKind kind, string name, out bool isSaid)
    {
        var key = NameDecision.KeyOf(name);
        var found = Names.FirstOrDefault(n => n.Kind == kind && n.Name == key);
        isSaid = found is not null;
        return found?.Code;
    }

    public ProfileDecisions With(NameDecision name) => this with { Names = [.. Names.Where(n => n.Kind != name.Kind || n.Name != name.Name), name] };

    /// <summary>With another decision of the table of this layout, or one more.</summary>
    public ProfileDecisions With(TableDecision table) =>
        this with { Tables = Tables.Any(t => t.Layout.IsSame(table.Layout)) ? [.. Tables.Select(t => t.Layout.IsSame(table.Layout) ? table : t)] : [.. Tables, table] };
}
