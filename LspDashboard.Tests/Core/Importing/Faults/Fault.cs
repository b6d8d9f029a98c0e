namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One type of fault that people make in returns.</summary>
/// <param name="Name">In a few words.</param>
/// <param name="Description">How it comes about.</param>
/// <param name="Seed">The rows of a clean return with the fault in them; null where it cannot happen there. The row is where it happens.</param>
public sealed record Fault(string Name, string Description, Func<CleanReturn, ReturnRow, Draw, IReadOnlyList<ReturnRow>?> Seed)
{
    /// <summary>Half or more of them cannot be told from what happens by itself, and why.</summary>
    public string? Undetectable { get; init; }

    /// <summary>A fault in one row.</summary>
    public static Fault InARow(string name, string description, Func<ReturnRow, bool> appliesTo, Func<ReturnRow, Draw, ReturnRow?> change) =>
        new(name, description, (clean, row, draw) => !appliesTo(row) || change(row, draw) is not { } faulty || faulty == row ? null : [.. clean.Rows.Select(r => r == row ? faulty : r)]);

    /// <summary>The same fault in every row that it applies to.</summary>
    public static Fault InAllRows(string name, string description, Func<ReturnRow, bool> appliesTo, Func<ReturnRow, Draw, ReturnRow> change) =>
        new(name, description, (clean, row, draw) => appliesTo(row) ? [.. clean.Rows.Select(r => appliesTo(r) ? change(r, draw) : r)] : null);
}
