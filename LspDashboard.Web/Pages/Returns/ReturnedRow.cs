using System.Globalization;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>One returned value with what a person compares it with.</summary>
/// <param name="Value">What was sent, and what is held.</param>
/// <param name="Doubts">Why it looks wrong.</param>
/// <param name="Effect">What it does to the indicator's rating; on the latest period only, which is the one that is rated.</param>
public sealed record ReturnedRow(ReturnedValue Value, IReadOnlyList<ReturnProblem> Doubts, RatingEffect? Effect)
{
    public string Held => Value.Held?.Value is { } held ? Pair(held).Held : "—";

    public string Sent => Value.Held?.Value is { } held ? Pair(held).Sent : FigureText.Of(Value.Indicator, Value.Value);

    /// <summary>Sent less held; null where nothing is held or nothing moved.</summary>
    public double? Difference => Value.Held?.Value is { } held && !held.Equals(Value.Value) ? Value.Value - held : null;

    /// <summary>"+97", "−0.3 points".</summary>
    public string Moved => Difference is { } d ? (d < 0 ? "−" : "+") + FigureText.Difference(Value.Indicator, Math.Abs(d), MoreDecimals(d)) : "";

    /// <summary>"(+8.3%)" of what is held; null where that is 0, or is itself a percentage and the points say it.</summary>
    public string? Share => Difference is { } d && Value.Held!.Value is { } held && held != 0 && Value.Indicator.Unit.Symbol != "%"
        ? string.Create(CultureInfo.InvariantCulture, $"({(d < 0 ? "−" : "+")}{Math.Abs(d / held) * 100:0.#}%)")
        : null;

    /// <summary>Those that look wrong first, then those that change a rating: what a person has to look at must not be on the fifth screen.</summary>
    /// <param name="values">In the order of the file.</param>
    /// <param name="problems">Of the whole return.</param>
    /// <param name="effects">Of the whole return.</param>
    public static IReadOnlyList<ReturnedRow> Of(IReadOnlyList<ReturnedValue> values, IReadOnlyList<ReturnProblem> problems, IReadOnlyList<RatingEffect> effects)
    {
        var doubts = problems.Where(p => p.Severity == ProblemSeverity.Suspect && p.Cell.Length > 0).ToLookup(p => (p.Sheet, p.Cell));
        var byIndicator = effects.ToDictionary(e => e.Indicator.Id);
        var latest = values.Where(v => v.Area.Id == v.Indicator.AreaId && byIndicator.ContainsKey(v.Indicator.Id)).GroupBy(v => v.Indicator.Id).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Period)!);
        return [.. values.Select(v => new ReturnedRow(v, [.. doubts[(v.Sheet, v.Cell)]], ReferenceEquals(latest.GetValueOrDefault(v.Indicator.Id), v) ? byIndicator[v.Indicator.Id] : null))
            .OrderBy(r => r.Doubts.Count > 0 ? 0 : r.Effect is not null ? 1 : 2)];
    }

    public static string Word(ValueChange change) => change switch { ValueChange.New => "new", ValueChange.Changed => "changed", _ => "unchanged" };

    private (string Held, string Sent) Pair(double held) => FigureText.Pair(Value.Indicator, held, Value.Value);

    // As many digits as the two figures need to look different, so that nothing is said to have moved by 0 or by more than they show.
    private int MoreDecimals(double difference)
    {
        for (var more = 0; more < 10; more++)
        {
            var decimals = Math.Min(15, Value.Indicator.Decimals + more);
            if (Math.Round(Math.Abs(difference), decimals) > 0 && Text(Value.Held!.Value!.Value, decimals) != Text(Value.Value, decimals)) return more;
        }
        return 10;
    }

    private string Text(double figure, int decimals) => FigureText.Of(Value.Indicator.Unit, decimals, figure);
}
