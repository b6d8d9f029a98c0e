namespace LspDashboard.Core.Comparison;

/// <summary>What kind of council a place has.</summary>
public enum PlaceKind
{
    Unitary,
    Metropolitan,
    London,
    District,
    County,
    Region,
    England,
    Other,
}
