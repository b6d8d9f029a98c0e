using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>A return whose figures are the published ones, and what was held when it came.</summary>
/// <param name="Key">Its layout, what it is about and when.</param>
/// <param name="Layout">place, table or county.</param>
/// <param name="Rows">In the order of the sheet.</param>
public sealed record CleanReturn(string Key, string Layout, PartnershipFacts Facts, IReadOnlyList<ReturnRow> Rows)
{
    private IReadOnlyList<ReturnProblem>? _said;

    /// <summary>What the preview says of it without a fault.</summary>
    public IReadOnlyList<ReturnProblem> Said => _said ??= Preview(Rows);

    /// <summary>What the preview says of rows of this return, faulty or not: through a real workbook and the real reading.</summary>
    public IReadOnlyList<ReturnProblem> Preview(IReadOnlyList<ReturnRow> rows)
    {
        var book = new ReturnWorkbook("Indicator", "Area", "Period", "Value", "Numerator", "Denominator", "Status");
        foreach (var row in rows) book.Row(row.Indicator, row.Area, row.Period, row.Value, row.Numerator, row.Denominator, row.Status);
        try
        {
            var time = new FixedTime(new DateTimeOffset(Facts.AsKnown.ToDateTime(new(12, 0)), TimeSpan.Zero));
            return [.. ReturnReading.Read(Facts, ReturnSource.Of("return.xlsx", book.Build()), time, CancellationToken.None).Problems.Where(p => p.Severity != ProblemSeverity.Note)];
        }
        catch (ReturnRefusedException refused)
        {
            return refused.Problems;
        }
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
