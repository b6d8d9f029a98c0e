namespace LspDashboard.Core.Comparison;

/// <summary>A place of published statistics.</summary>
/// <param name="Code">The nine-character GSS code.</param>
/// <param name="Name">As published, without footnote digits.</param>
/// <param name="RegionCode">The region it is in; empty for regions, England, and where it is not known.</param>
public sealed record PublishedPlace(string Code, string Name, string RegionCode)
{
    /// <summary>What kind of council it has, from its code: places are compared with their like.</summary>
    public PlaceKind Kind => Code.Length < 3 ? PlaceKind.Other : Code[..3] switch
    {
        "E06" => PlaceKind.Unitary,
        "E07" => PlaceKind.District,
        "E08" => PlaceKind.Metropolitan,
        "E09" => PlaceKind.London,
        "E10" or "E11" => PlaceKind.County,
        "E12" => PlaceKind.Region,
        "E92" => PlaceKind.England,
        _ => PlaceKind.Other,
    };
}
