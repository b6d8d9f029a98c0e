namespace LspDashboard.Core.Importing.SetUp;

/// <summary>One column of a set-up sheet.</summary>
/// <param name="Heading">The word it is known by.</param>
/// <param name="Hint">What to write, for the heading's note.</param>
/// <param name="Width">In characters.</param>
/// <param name="Choices">What may be chosen; empty for free text.</param>
/// <param name="IsRequired">A row without it is refused.</param>
public sealed record SetUpColumn(string Heading, string Hint, double Width, IReadOnlyList<string> Choices, bool IsRequired)
{
    public static SetUpColumn Required(string heading, string hint, double width, IReadOnlyList<string>? choices = null) => new(heading, hint, width, choices ?? [], true);

    public static SetUpColumn Optional(string heading, string hint, double width, IReadOnlyList<string>? choices = null) => new(heading, hint, width, choices ?? [], false);
}
