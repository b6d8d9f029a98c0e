namespace LspDashboard.Tests.Benchmarks;

/// <summary>One line of the speed table.</summary>
/// <param name="Name">What was done with the series.</param>
/// <param name="Work">Done for one series; what it returns is added up, so that nothing can be left out.</param>
/// <param name="Repeats">Passes over all series in one round, so that a round is long against the clock.</param>
internal sealed record SpeedCase(string Name, Func<MadeSeries, double> Work, int Repeats);
