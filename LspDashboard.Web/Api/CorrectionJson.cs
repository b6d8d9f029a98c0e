using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Api;

/// <summary>What is to be corrected.</summary>
/// <param name="Sheet">By name.</param>
/// <param name="Cell">Such as "D7".</param>
/// <param name="Says">What it should say, as one would type it; empty for nothing.</param>
/// <param name="Reason">May be left out.</param>
/// <param name="By">Who corrects it.</param>
public sealed record CorrectionRequest(string? Sheet, string? Cell, string? Says, string? Reason, string? By);

/// <summary>One correction; says is null where it took earlier ones back.</summary>
public sealed record CorrectionJson(string Sheet, string Cell, string FileSaid, string? Says, string Reason, string By, DateTimeOffset At)
{
    public static CorrectionJson Of(ReturnCorrection c) => new(c.Sheet, c.Cell, c.FileSaid, c.Says, c.Reason, c.By, c.At);

    public static IReadOnlyList<CorrectionJson> All(ReturnPreview p) => [.. p.Understood.Corrections.Select(Of)];
}
