using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Chasing;

/// <summary>What can be expected to be in by a day to come, such as that on which a meeting's papers go out.</summary>
/// <param name="Day">The UK day, inclusive.</param>
/// <param name="Late">Figures that should be in already, the longest overdue first.</param>
/// <param name="Expected">Those that are due by the day.</param>
/// <param name="After">Those that come after it; none of them can be in the papers.</param>
/// <param name="Words">Indicators whose owner's words are wanted and not there, those too late first.</param>
public sealed record InByThen(DateOnly Day, IReadOnlyList<DueFigure> Late, IReadOnlyList<DueFigure> Expected, IReadOnlyList<DueFigure> After, IReadOnlyList<IndicatorScore> Words)
{
    /// <param name="dues">What is due from all partners.</param>
    /// <param name="day">The day by which it is wanted.</param>
    public static InByThen Of(IReadOnlyList<PartnerDues> dues, DateOnly day)
    {
        var figures = dues.SelectMany(d => d.Figures).OrderBy(f => f.Due).ThenBy(f => f.Indicator.Order).ToList();
        return new(
            day, figures.FindAll(f => f.State == DueState.Late), figures.FindAll(f => f.State != DueState.Late && f.Due <= day), figures.FindAll(f => f.Due > day),
            [.. dues.SelectMany(d => d.Also.Words).DistinctBy(s => s.Indicator.Id).OrderByDescending(s => s.Delivery.Words.Standing).ThenBy(s => s.Indicator.Order)]);
    }

    /// <summary>"Four figures are due by 8 July 2010; three are late already, and two come after it."</summary>
    public string Finding
    {
        get
        {
            var due = Expected.Count == 0 ? $"No figure is due by {FigureText.Date(Day)}" : $"{Count(Expected.Count, capital: true)} {(Expected.Count == 1 ? "is" : "are")} due by {FigureText.Date(Day)}";
            var rest = new[]
            {
                Late.Count == 0 ? "" : $"{FigureText.Word(Late.Count)} {(Late.Count == 1 ? "is" : "are")} late already",
                After.Count == 0 ? "" : $"{FigureText.Word(After.Count)} {(After.Count == 1 ? "comes" : "come")} after it",
            }.Where(t => t.Length > 0).ToList();
            return rest.Count == 0 ? due + "." : $"{due}; {string.Join(", and ", rest)}.";
        }
    }

    private static string Count(int count, bool capital) => $"{FigureText.Word(count, capital)} {(count == 1 ? "figure" : "figures")}";
}
