using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Returns;

/// <summary>
/// One reported figure. Never overwritten: a changed figure is a new revision, and the old one stays.
/// Two dates: <see cref="Period"/> it is about, <see cref="KnownFrom"/> the day it was known.
/// </summary>
public sealed class Observation : IBelongsToPartnership
{
    public int PartnershipId { get; set; }
    public int IndicatorId { get; set; }
    public int AreaId { get; set; }
    public required ReportingPeriod Period { get; set; }

    /// <summary>1 for the first report of the period, then counting up; the highest one known on a day holds.</summary>
    public required int Revision { get; set; }

    /// <summary>In the indicator's units; null when withdrawn.</summary>
    public double? Value { get; set; }
    public double? Numerator { get; set; }
    public double? Denominator { get; set; }
    public ObservationStatus Status { get; set; }

    /// <summary>The UK date from which it counts as known. A sample partnership stands at a past day, and what it accepts is filed under that day.</summary>
    public required DateOnly KnownFrom { get; set; }

    /// <summary>The true instant of recording, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; set; }

    /// <summary>Null for the published series that ship with the program.</summary>
    public int? ReturnId { get; set; }

    /// <summary>File or series it came from.</summary>
    public string SourceFile { get; set; } = "";
    public string SourceSheet { get; set; } = "";

    /// <summary>The cell of the value, "D7", or "line 12" of a text file.</summary>
    public string SourceCell { get; set; } = "";
    public string Comment { get; set; } = "";
}
