using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Comparison;

/// <summary>A place in a comparison.</summary>
/// <param name="Figure">Its figure.</param>
/// <param name="Interval">95 %, by METHOD section 6; null where no counts were published.</param>
/// <param name="Base">What its chance depends on: those it could have happened to, or worked back from count and rate; null where unknown.</param>
/// <param name="IsOwn">True for the partnership's own place.</param>
public sealed record ComparedPlace(PlaceFigure Figure, Interval? Interval, double? Base, bool IsOwn)
{
    public string Name => Figure.Place.Name;
    public double Value => Figure.Value;
}
