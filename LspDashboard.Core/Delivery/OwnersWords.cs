using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Delivery;

/// <summary>The owner's words on an indicator for a period, or that they are wanted and by when.</summary>
/// <param name="Standing">As known on the day.</param>
/// <param name="DueBy">The last UK day on which they are in time.</param>
/// <param name="Words">What was handed in or agreed; null where nothing was.</param>
public sealed record OwnersWords(WordsStanding Standing, DateOnly DueBy, Commentary? Words)
{
    /// <summary>What an owner has at the least once the figure is there, whatever the partnership's own deadline.</summary>
    public const int DaysToWrite = 14;

    /// <summary>Who handed in what stands, whoever agreed it; null where nothing was.</summary>
    public string? Writer { get; init; }

    /// <summary>Nobody but who wrote them has looked at them.</summary>
    public bool IsAgreedByWriter => Words is { State: CommentaryState.Agreed } agreed && agreed.RecordedBy == Writer;

    /// <param name="rating">The one that counts.</param>
    /// <param name="period">The reporting period that is looked at, whatever the period of the figure.</param>
    /// <param name="days">The partnership's own, after the period's end.</param>
    /// <param name="figureKnown">The day on which the figure that is rated came; null where a person rated without one.</param>
    /// <param name="standing">What was handed in or agreed by the day.</param>
    /// <param name="day">UK date, inclusive.</param>
    public static OwnersWords Of(RagRating rating, ReportingPeriod period, int days, DateOnly? figureKnown, Commentary? standing, DateOnly day)
    {
        // Nobody owes words on a figure that they have not seen.
        var (due, soonest) = (DueOn(period, days), figureKnown?.AddDays(DaysToWrite));
        if (soonest > due) due = soonest.Value;
        var how = standing switch
        {
            { State: CommentaryState.Agreed } => WordsStanding.Agreed,
            not null => WordsStanding.Submitted,
            _ when rating is not (RagRating.AmberRed or RagRating.Red) => WordsStanding.NotNeeded,
            _ => day > due ? WordsStanding.Missing : WordsStanding.Due,
        };
        return new(how, due, standing);
    }

    /// <summary>After the period's end; later for a figure that comes late (<see cref="DaysToWrite"/>).</summary>
    public static DateOnly DueOn(ReportingPeriod period, int days) => period.LastDay.AddDays(days);
}
