using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Choices that are the same in every run: each follows from the words given with it.</summary>
public sealed class Draw(string seed)
{
    public int Below(int end, string what) => (int)(StableHash.Of($"{seed}|{what}") % (uint)end);

    public T One<T>(IReadOnlyList<T> of, string what) => of[Below(of.Count, what)];
}
