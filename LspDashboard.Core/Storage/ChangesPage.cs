using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>A page of the changes that a question finds, latest first.</summary>
/// <param name="Changes">Those of the page.</param>
/// <param name="Total">Of all pages.</param>
/// <param name="Number">1 is the first; a number beyond the last finds the last.</param>
/// <param name="Pages">At least one.</param>
public sealed record ChangesPage(IReadOnlyList<Change> Changes, int Total, int Number, int Pages);
