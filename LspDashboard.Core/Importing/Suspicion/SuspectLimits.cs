namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// When a returned figure looks wrong (METHOD section 9, Suspect). The one place for these numbers; a change of them is a new version.
/// Those marked "tuned" were chosen on one half of the real series and are reported on the other half:
/// see the command <c>faults</c> of LspDashboard.Tests/Benchmarks.
/// </summary>
public sealed record SuspectLimits
{
    public static SuspectLimits Current { get; } = new();

    public string Version { get; init; } = "2026-11";

    /// <summary>Tuned. So many usual changes from what its own history leads one to expect: suspect, whatever the reason.</summary>
    public double FarOut { get; init; } = 7;

    /// <summary>Tuned. From here on, where a well-known slip (ten times, the other sign) would bring it back into line.</summary>
    public double OutWithAReason { get; init; } = 3.5;

    /// <summary>Tuned. The same where the slip is one that figures also make by themselves: twice, half, a quarter; and allowing for what has moved all places.</summary>
    public double OutWithACommonReason { get; init; } = 3;

    /// <summary>Tuned. Within so many usual changes a figure is in line.</summary>
    public double InLine { get; init; } = 1.5;

    /// <summary>Tuned. And the change is larger by this factor than any the series has made.</summary>
    public double BeyondTheRecord { get; init; } = 1.25;

    /// <summary>Tuned. What all places have moved by is allowed for up to this: about half as much again; more is a fault of the whole table.</summary>
    public double LargestShift { get; init; } = 0.5;

    /// <summary>Tuned. The standing among other places is asked instead where its usual change is below this share of the figure's own.</summary>
    public double ClearlySteadier { get; init; } = 0.7;

    /// <summary>Below so many earlier changes a series has no usual change of its own, and <see cref="WithoutHistory"/> stands in.</summary>
    public int FewestChanges { get; init; } = 3;

    /// <summary>At most so many earlier figures, the latest: what a series did long ago says little.</summary>
    public int MostHistory { get; init; } = 24;

    /// <summary>The usual change of a series too short to have one, as a share of its level: only gross errors stand out.</summary>
    public double WithoutHistory { get; init; } = 0.35;

    /// <summary>Tuned. So many of them, with a slip that explains it, where there is no usual change yet: about eight times or an eighth.</summary>
    public double OutWithoutHistory { get; init; } = 6;

    /// <summary>Tuned. The usual change of the other places in a return counts as this many changes beside a place's own.</summary>
    public double OthersCount { get; init; } = 6;

    /// <summary>Tuned. The usual change is widened by 1 + this / changes: few changes flatter.</summary>
    public double SmallSample { get; init; } = 3;

    /// <summary>Tuned. No series is steadier than this share of its level.</summary>
    public double SteadiestShare { get; init; } = 0.004;

    /// <summary>Tuned. No year to date grows more evenly than this, as a ratio.</summary>
    public double LeastWithinTheYear { get; init; } = 0.08;

    /// <summary>Tuned. A figure equal to another one is suspect where chance would make it so less often than this.</summary>
    public double RareTie { get; init; } = 0.005;

    /// <summary>Tuned. The same where it equals the figure of the region or England, which stands in the same table and is often read by mistake.</summary>
    public double RareTieWithWiderArea { get; init; } = 0.03;

    /// <summary>The same for several figures of a return together.</summary>
    public double RareTiesTogether { get; init; } = 0.0005;

    /// <summary>Of the figures of a return, so many equal an earlier period's: it was sent before.</summary>
    public double MostOfTheReturn { get; init; } = 0.7;

    /// <summary>Fewer figures than this are no pattern.</summary>
    public int FewestTogether { get; init; } = 3;

    /// <summary>Tuned. A closed period's figure that moves by more than so many usual changes.</summary>
    public double ClosedPeriod { get; init; } = 2;

    /// <summary>Once later periods are held, a final figure seldom moves by this share of itself.</summary>
    public double ClosedPeriodShare { get; init; } = 0.1;

    /// <summary>Tuned. How much better (in halved squares of usual changes) two figures must fit when exchanged; and as much more as the logarithm of the pairs there are.</summary>
    public double SwapGain { get; init; } = 12;

    /// <summary>Per row, how much better a column must fit when moved by a row.</summary>
    public double ShiftGain { get; init; } = 3;

    /// <summary>Tuned. And each must then be within so many usual changes.</summary>
    public double SwapFit { get; init; } = 2.5;

    /// <summary>Above this many places in one table pairs are not compared: it would take too long.</summary>
    public int MostPlacesCompared { get; init; } = 400;

    /// <summary>A value and what its counts make may differ by this share of the value.</summary>
    public double CountsAgree { get; init; } = 0.02;

    /// <summary>A denominator that moves by more than this share, and by more than it ever did.</summary>
    public double DenominatorJump { get; init; } = 0.25;

    /// <summary>A total and the sum of its parts may differ by this share.</summary>
    public double PartsAgree { get; init; } = 0.005;

    /// <summary>Final digits that are all 0 where its history has others: suspect where chance would do it less often than one in ten to this power.</summary>
    public double LostDigits { get; init; } = 3;

    /// <summary>Months before the usual day of publication that a figure may come.</summary>
    public int MonthsEarly { get; init; } = 4;

    /// <summary>At most so many reasons for one cell: a tired reader needs the most telling.</summary>
    public int MostForACell { get; init; } = 2;
}
