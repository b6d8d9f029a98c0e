using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Returns;

/// <summary>
/// A published figure of any area, shared by all partnerships as areas and the catalogue are: what peers are compared by.
/// A partnership's own figures, and those it is rated by, are <see cref="Observation"/>s.
/// </summary>
public sealed class PublishedFigure
{
    /// <summary>The code of the indicator as in the catalogue or in the indicators that ship: "NI 112".</summary>
    public required string Code { get; set; }
    public int AreaId { get; set; }
    public required ReportingPeriod Period { get; set; }

    /// <summary>In the indicator's units.</summary>
    public double Value { get; set; }
    public double? Numerator { get; set; }
    public double? Denominator { get; set; }

    /// <summary>The UK date from which it counts as known: its usual date of publication.</summary>
    public required DateOnly KnownFrom { get; set; }

    /// <summary>File and line it came from.</summary>
    public string Source { get; set; } = "";
}
