namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Puts things in another order, each with its place from 0.</summary>
internal static class Ordering
{
    /// <summary>Moves one a place up or down; false where it stands at that end already.</summary>
    public static bool Move<T>(List<T> things, T thing, bool up, Action<T, int> place)
    {
        var at = things.IndexOf(thing);
        var to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= things.Count) return false;
        (things[at], things[to]) = (things[to], things[at]);
        for (var i = 0; i < things.Count; i++) place(things[i], i);
        return true;
    }
}
