namespace LspDashboard.Core.Importing.Tables;

/// <summary>What a person has settled about a table before it is read. What is settled is not weighed against anything else.</summary>
public sealed record TableChoices
{
    public static TableChoices None { get; } = new();

    /// <summary>What a column of labels, or a row of headers, says.</summary>
    public IReadOnlyDictionary<(bool IsColumn, int Line), LineRole> Lines { get; init; } = new Dictionary<(bool, int), LineRole>();

    /// <summary>The period of all figures, or the year of those whose headings say a part of one; null where the table says it.</summary>
    public string? Period { get; init; }

    /// <summary>What the figures under certain words are; by <see cref="HeadingKey"/> of those words.</summary>
    public IReadOnlyDictionary<string, ColumnChoice> Columns { get; init; } = new Dictionary<string, ColumnChoice>();
}

/// <summary>What the figures of a column are.</summary>
/// <param name="Measure">What they are to the figure of their row.</param>
/// <param name="Code">The indicator they are figures of; null where other words say it.</param>
public sealed record ColumnChoice(Measure Measure, string? Code);
