namespace LspDashboard.Core.Chasing;

/// <summary>How figures came in over the last two years.</summary>
/// <param name="InTime">On their due day or before.</param>
/// <param name="Late">After it.</param>
/// <param name="MostDaysLate">Of those; 0 where none was late.</param>
/// <param name="Missing">Due by now, and not in.</param>
public readonly record struct Timeliness(int InTime, int Late, int MostDaysLate, int Missing = 0)
{
    public int Total => InTime + Late + Missing;
}
