using LspDashboard.Core.Periods;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>
/// A board pack before it has a form: what is said, in its order. Word, PowerPoint, Excel, PDF and HTML are written from this one value,
/// so that the same words and figures stand in all of them. Nothing in it depends on how it will look.
/// </summary>
/// <param name="Title">"Halton Strategic Partnership: performance in 2009/10 Q4".</param>
/// <param name="Partnership">Its full name.</param>
/// <param name="Period">The reporting period it tells of.</param>
/// <param name="AsKnown">The UK date, inclusive, to which figures were known.</param>
/// <param name="For">"Board, 15 July 2010", or the audience where it is for no meeting.</param>
/// <param name="Audience">Whom it is made for.</param>
/// <param name="Sections">In order.</param>
public sealed record BoardPack(
    string Title, string Partnership, ReportingPeriod Period, DateOnly AsKnown, string For, PackAudience Audience, IReadOnlyList<PackSection> Sections)
{
    /// <summary>Names of the themes it keeps to; empty for all.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>1, or more where it corrects an earlier one that was published.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>What is corrected; empty for a first edition.</summary>
    public string Corrects { get; init; } = "";
}
