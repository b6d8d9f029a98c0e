using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Partnerships;

/// <summary>A Local Strategic Partnership: the table at which one place agrees what to improve.</summary>
public sealed class Partnership
{
    public int Id { get; set; }

    /// <summary>The name in addresses, such as milton-keynes.</summary>
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>The place, in short: "Halton".</summary>
    public required string Place { get; set; }
    public required int AreaId { get; set; }
    public Area? Area { get; set; }
    public required PartnershipTier Tier { get; set; }

    /// <summary>True where the Neighbourhood Renewal Fund was paid; only there was a rating required.</summary>
    public bool IsNrfArea { get; set; }

    /// <summary>The reporting period its pages open at.</summary>
    public required ReportingPeriod CurrentPeriod { get; set; }

    /// <summary>The day on which it stands (UK date, inclusive): what was recorded later is not shown unless asked for. Null: today.</summary>
    public DateOnly? AsKnown { get; set; }

    /// <summary>A return is accepted by one person and agreed by another before it counts.</summary>
    public bool NeedsSecondApproval { get; set; }

    public string About { get; set; } = "";
    public string Source { get; set; } = "";
}
