using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Partnerships;

/// <summary>A Local Strategic Partnership: the table at which one place agrees what to improve.</summary>
public sealed class Partnership : IEdited
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

    /// <summary>The four-point rating is in use. Where no NRF was paid, no ranking was required, and a partnership may go without.</summary>
    public bool UsesRatings { get; set; } = true;

    /// <summary>Whole days after a reporting period's end by which an owner's words on it are due.</summary>
    public int CommentaryDays { get; set; } = 28;

    /// <summary>Comes with the program to be tried; only such partnerships open without signing in, and only in Development on this machine.</summary>
    public bool IsSample { get; set; }

    /// <summary>The first UK date on which it reports no more, because others follow it. Its history stays to be read.</summary>
    public DateOnly? ClosedOn { get; set; }

    public string About { get; set; } = "";
    public string Source { get; set; } = "";
    public int Version { get; set; }
}
