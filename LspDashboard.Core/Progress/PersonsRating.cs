using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Progress;

/// <summary>A rating by judgement, as government offices gave them, METHOD section 4.</summary>
public sealed record PersonsRating
{
    /// <exception cref="ArgumentException">Not rated, or without reason or name: judgement is owned and explained.</exception>
    public PersonsRating(RagRating rating, string reason, string name, DateOnly on, ReportingPeriod period)
    {
        if (rating == RagRating.NotRated) throw new ArgumentException("A person's rating is a rating.", nameof(rating));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!period.IsValid) throw new ArgumentException("A rating is about a period.", nameof(period));
        (Rating, Reason, Name, On, Period) = (rating, reason, name, on, period);
    }

    public RagRating Rating { get; }

    public string Reason { get; }

    /// <summary>Who judged.</summary>
    public string Name { get; }

    /// <summary>The day it was given.</summary>
    public DateOnly On { get; }

    /// <summary>What it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Whether it holds for the period asked for: from its own on, until the next of that frequency has ended.</summary>
    /// <param name="period">Asked for.</param>
    /// <param name="asKnownOn">A rating given later was not known then; one given on the day was.</param>
    public bool HoldsFor(ReportingPeriod period, DateOnly asKnownOn) =>
        On <= asKnownOn && period.EndMonth >= Period.EndMonth && period.EndMonth < Period.Next.EndMonth;
}
