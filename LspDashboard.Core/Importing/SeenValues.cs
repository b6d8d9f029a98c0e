using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LspDashboard.Core.Importing;

/// <summary>The mark of what a preview shows, so that what is accepted is what its reader saw: corrections and profiles may change it meanwhile.</summary>
internal static class SeenValues
{
    public static string Of(UnderstoodReturn understood)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var v in understood.Values)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{v.Indicator.Id}|{v.Area.Id}|{v.Period.Code}|{v.Value:R}|{v.Numerator:R}|{v.Denominator:R}|{v.Status}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
