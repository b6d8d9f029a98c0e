using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>What one partnership measures, how, and who answers for it.</summary>
public sealed class Indicator : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>"NI 155", "NI 186d" or a code of the partnership's own; unique within the partnership.</summary>
    public required string Code { get; set; }
    public required string Title { get; set; }
    public string Definition { get; set; } = "";
    public required IndicatorKind Kind { get; set; }
    public required Polarity Polarity { get; set; }
    public required Unit Unit { get; set; }

    /// <summary>Digits after the point as published; half a unit of the last is the noise of a value without an interval.</summary>
    public int Decimals { get; set; }
    public required Frequency Frequency { get; set; }
    public Accumulation Accumulation { get; set; }

    /// <summary>Compared with the same period of last year, not the one before.</summary>
    public bool IsSeasonal { get; set; }

    /// <summary>Whole months from a period's end until its figure is usually out.</summary>
    public int LagMonths { get; set; }

    /// <summary>The smallest change worth talking about, in the indicator's units; null for the method's default.</summary>
    public double? DifferenceThatMatters { get; set; }

    /// <summary>False for context: shown, never rated, never counted.</summary>
    public bool IsRated { get; set; } = true;

    /// <summary>True where figures were made by a recipe to show how quarterly monitoring works.</summary>
    public bool IsIllustrative { get; set; }

    /// <summary>The area its own values are about; another than the partnership's where only the county has figures.</summary>
    public int AreaId { get; set; }
    public int ThemeId { get; set; }
    public Theme? Theme { get; set; }
    public int? OutcomeId { get; set; }
    public Outcome? Outcome { get; set; }

    /// <summary>The body that answers for it; null is an orphan, which is not a failure.</summary>
    public int? BodyId { get; set; }
    public Body? Body { get; set; }

    /// <summary>The partner that answers for it and writes its commentary; null where it is the one that sends its figures.</summary>
    public int? OwnerPartnerId { get; set; }
    public Partner? OwnerPartner { get; set; }

    /// <summary>The role that answers for it at the owner, such as Head of Housing Strategy; never a person's name.</summary>
    public string OwnerRole { get; set; } = "";

    /// <summary>The partner whose return brings its values.</summary>
    public int? PartnerId { get; set; }
    public Partner? Partner { get; set; }

    /// <summary>For a proxy: the headline it stands in for.</summary>
    public int? StandsInForId { get; set; }
    public Indicator? StandsInFor { get; set; }
    public int Order { get; set; }

    /// <summary>A scorecard of a period that ends before this day leaves it out. Null: always in use.</summary>
    public DateOnly? InUseFrom { get; set; }

    /// <summary>A scorecard of a period that ends after this day leaves it out. Null: still in use.</summary>
    public DateOnly? InUseTo { get; set; }

    /// <summary>True where a scorecard of this period shows it.</summary>
    public bool IsInUse(ReportingPeriod period) =>
        (InUseFrom is null || InUseFrom <= period.LastDay) && (InUseTo is null || InUseTo >= period.LastDay);

    /// <summary>On public pages a count from 1 to one below this, and a rate built on it, is not shown. 0: never hidden.</summary>
    public int HideCountsBelow { get; set; } = 5;
    public string Source { get; set; } = "";
    public int Version { get; set; }
    public string Licence { get; set; } = "";
}
