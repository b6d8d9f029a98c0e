namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>The same number for the same text on every machine and in every run (FNV-1a, finished as in MurmurHash3).</summary>
public static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text) hash = unchecked((hash ^ character) * 16777619u);
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        }
        return hash ^ (hash >> 16);
    }
}
