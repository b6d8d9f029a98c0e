namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>How far the places of an indicator were off in one period. Sorted once: the middle of the others is then found for each without looking at all.</summary>
internal sealed class PlacesMoved
{
    private readonly double[] _inOrder;

    /// <param name="offs">One for each place of which something was expected.</param>
    public PlacesMoved(IReadOnlyCollection<double> offs)
    {
        _inOrder = [.. offs];
        Array.Sort(_inOrder);
    }

    /// <summary>The middle of the others. A large one is no news of the world but a fault of the whole table.</summary>
    /// <param name="own">One of them, to be left out; null for none.</param>
    public double BesideTheOneOff(double? own)
    {
        var leftOut = own is { } off ? Array.BinarySearch(_inOrder, off) : _inOrder.Length;
        var count = own is null ? _inOrder.Length : _inOrder.Length - 1;
        if (count == 0) return 0;
        return count % 2 == 1 ? Other(count / 2) : (Other((count / 2) - 1) + Other(count / 2)) / 2;

        double Other(int place) => _inOrder[place < leftOut ? place : place + 1];
    }
}
