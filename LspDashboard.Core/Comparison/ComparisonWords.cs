using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Comparison;

/// <summary>What a comparison says, in plain English, chance allowed for.</summary>
public static class ComparisonWords
{
    /// <summary>"Halton's 50.3 in 2008 is worse than England's 40.9, by more than chance; it stands between 39th and 55th best of 55 unitary councils."</summary>
    public static string Finding(PlaceComparison c, Peers peers)
    {
        var own = $"{Possessive(c.Own.Name)} {FigureText.Of(c.Indicator, c.Own.Value)} in {c.Period.Label}";
        var average = c.Average is { } value ? (c.AverageName == "England" ? "England's " : c.AverageName + ", ") + FigureText.Of(c.Indicator, value) : null;
        var against = average is null ? "" : c.Standing switch
        {
            AgainstAverage.Better => $" is better than {average}, by more than chance",
            AgainstAverage.Worse => $" is worse than {average}, by more than chance",
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
