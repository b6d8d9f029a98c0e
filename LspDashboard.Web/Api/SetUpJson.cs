using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Api;

/// <summary>What a set-up workbook would do, or did.</summary>
internal sealed record SetUpJson(string Partnership, bool Stored, bool CanBeTaken, IReadOnlyList<SetUpChangeJson> Changes, IReadOnlyList<SetUpProblemJson> Problems)
{
    public static SetUpJson Of(bool stored, SetUpPreview preview) => new(
        preview.Slug, stored, preview.CanBeTaken,
        [.. preview.Changes.Select(c => new SetUpChangeJson(c.Sheet, c.Row, c.What, c.IsNew, c.Edits))],
        [.. preview.Problems.Select(p => new SetUpProblemJson(p.Severity.ToString().ToLowerInvariant(), p.Sheet, p.Cell, p.Message, p.Remedy))]);
}

internal sealed record SetUpChangeJson(string Sheet, int Row, string What, bool IsNew, IReadOnlyList<FieldEdit> Edits);

internal sealed record SetUpProblemJson(string Severity, string Sheet, string Cell, string Message, string Remedy);
