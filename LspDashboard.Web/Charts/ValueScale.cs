namespace LspDashboard.Web.Charts;

/// <summary>A vertical axis with round ticks. Both ends are given to whatever draws it, never left for it to guess.</summary>
public sealed record ValueScale(double Min, double Max, double Step)
{
    private const int Wanted = 5;

    // Values that come down to within this share of their top are shown from zero: a cut axis would exaggerate.
    private const double NearZero = .4;

    private const double RoomForWide = .25;

    public IReadOnlyList<double> Ticks =>
        [.. Enumerable.Range(0, (int)Math.Round((Max - Min) / Step) + 1).Select(i => Math.Round(Min + (i * Step), 10))];

    /// <param name="values">All of them fit.</param>
    /// <param name="fromZero">Whatever the values.</param>
    /// <param name="wide">Fit as far as they add a quarter of the height at either end, and are cut there.</param>
    public static ValueScale Of(IEnumerable<double> values, bool fromZero = false, IEnumerable<double>? wide = null)
    {
        var all = values.ToList();
        var more = wide?.ToList() ?? [];
        if (all.Count == 0 || all.Max() <= all.Min())
            all.AddRange(more);
        if (all.Count == 0)
            return new(0, 1, .5);

        var low = all.Min();
        var high = all.Max();
        var room = (high - low) * RoomForWide;
        var fromHere = low >= 0 && (fromZero || low <= high * NearZero) ? 0 : low;
        low = Math.Min(fromHere, Math.Max(low - room, more.DefaultIfEmpty(low).Min()));
        high = Math.Max(high, Math.Min(high + room, more.DefaultIfEmpty(high).Max()));
        if (high <= low)
            (low, high) = low == 0 ? (0, 1) : (low - (Math.Abs(low) * .1), high + (Math.Abs(high) * .1));

        var step = RoundStep((high - low) / (Wanted - 1));
        return new(Down(low, step), Up(high, step), step);
    }

    /// <summary>From 0 at the bottom to 1 at the top.</summary>
    public double Share(double value) => (value - Min) / (Max - Min);

    private static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10);
    }

    // A hair of tolerance, so that 0.3 / 0.1 counts as three steps.
    private static double Down(double value, double step) => Math.Round(Math.Floor((value / step) + 1e-9) * step, 10);

    private static double Up(double value, double step) => Math.Round(Math.Ceiling((value / step) - 1e-9) * step, 10);
}
