namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What was said of one table of a layout.</summary>
/// <param name="Layout">By which it is found again.</param>
/// <param name="Headings">What its columns and rows of headers hold.</param>
public sealed record TableDecision(TableLayout Layout, IReadOnlyList<HeadingDecision> Headings)
{
    /// <summary>Nothing is read from it.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The code of the indicator that all its figures are about; null where the table says it.</summary>
    public string? Indicator { get; init; }

    /// <summary>The code of the place that all its figures are about; null where the table says it.</summary>
    public string? Place { get; init; }

    /// <summary>The period of a file that does not say it: of one return only, or last quarter's would be this quarter's.</summary>
    public SaidPeriod? Period { get; init; }

    /// <summary>What names mean in this table: "Rate" is another indicator in the next one.</summary>
    public IReadOnlyList<NameDecision> Names { get; init; } = [];

    public TableDecision With(HeadingDecision heading) => this with { Headings = [.. Headings.Where(h => !h.IsAbout(heading)), heading] };
}

/// <summary>The period that a person gave for one return.</summary>
public sealed record SaidPeriod(int ReturnId, string Text);
