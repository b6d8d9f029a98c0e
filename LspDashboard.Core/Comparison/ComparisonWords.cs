using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Comparison;

/// <summary>What a comparison says, in plain English, chance allowed for.</summary>
public static class ComparisonWords
{
    /// <summary>"Halton's 50.3 in 2008 is worse than England's 39.7, probably by more than chance; it stands between 39th and 54th best of 54 unitary councils."</summary>
    public static string Finding(PlaceComparison c, Peers peers)
    {
        var own = $"{Possessive(c.Own.Name)} {FigureText.Of(c.Indicator, c.Own.Value)} in {c.Period.Label}";
        var average = c.Average is { } value ? (c.AverageName == "England" ? "England's " : c.AverageName + ", ") + FigureText.Of(c.Indicator, value) : null;
        var against = average is null ? "" : c.Standing switch
        {
            AgainstAverage.Better => $" is better than {average}, by more than chance",
            AgainstAverage.Worse => $" is worse than {average}, by more than chance",
            AgainstAverage.ProbablyBetter => $" is better than {average}, probably by more than chance",
            AgainstAverage.ProbablyWorse => $" is worse than {average}, probably by more than chance",
            AgainstAverage.WithinChance => $" is within chance of {average}",
            _ => c.Own.Value == c.Average ? $" is the same as {average}" : $" is {(c.IsBetter(c.Own.Value, c.Average!.Value) ? "better" : "worse")} than {average} (no counts are published, so chance cannot be told)",
        };
        return own + against + (against.Length > 0 ? "; " : ": ") + Rank(c, peers) + ".";
    }

    /// <summary>"between 39th and 55th best of 55 unitary councils".</summary>
    public static string Rank(PlaceComparison c, Peers peers)
    {
        if (c.Rank is not { } rank)
        {
            var at = c.Places.TakeWhile(p => !p.IsOwn).Count() + 1;
            return string.Create(CultureInfo.InvariantCulture, $"of the {c.Places.Count} {Group(c, peers)} with figures it comes {Ordinal(at)}");
        }
        return rank.Best == rank.Worst
            ? string.Create(CultureInfo.InvariantCulture, $"it is {Ordinal(rank.Best)} best of {rank.Of} {Group(c, peers)}")
            : string.Create(CultureInfo.InvariantCulture, $"allowing for chance it stands between {Ordinal(rank.Best)} and {Ordinal(rank.Worst)} best of {rank.Of} {Group(c, peers)}");
    }

    /// <summary>"probably worse", for a cell.</summary>
    public static string Of(AgainstAverage standing) => standing switch
    {
        AgainstAverage.Better => "better",
        AgainstAverage.ProbablyBetter => "probably better",
        AgainstAverage.WithinChance => "within chance",
        AgainstAverage.ProbablyWorse => "probably worse",
        AgainstAverage.Worse => "worse",
        _ => "",
    };

    /// <summary>"39 to 54", for a cell.</summary>
    public static string Of(RankRange rank) => rank.Best == rank.Worst
        ? rank.Best.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{rank.Best} to {rank.Worst}");

    /// <summary>What could be compared in place of a plain count.</summary>
    public static string InsteadOfACount(Indicator indicator) =>
        $"The same as a rate could be set beside others: {indicator.Unit.Name} per 1,000 residents, or per 1,000 households, with a unit of its own. Add it as an indicator, and its figures can be compared.";

    public static string Of(Peers peers, PlaceKind own) => peers switch
    {
        Peers.SameKind => Kind(own),
        Peers.SameRegion => "councils in its region",
        _ => "councils in England",
    };

    public static string Kind(PlaceKind kind) => kind switch
    {
        PlaceKind.Unitary => "unitary councils",
        PlaceKind.Metropolitan => "metropolitan boroughs",
        PlaceKind.London => "London boroughs",
        PlaceKind.District => "districts",
        PlaceKind.County => "counties",
        _ => "places",
    };

    /// <summary>"1st", "2nd", "11th", "23rd".</summary>
    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + ((number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Group(PlaceComparison c, Peers peers) => Of(peers, c.Own.Figure.Place.Kind);

    private static string Possessive(string name) => name.EndsWith('s') ? name + "'" : name + "'s";
}
