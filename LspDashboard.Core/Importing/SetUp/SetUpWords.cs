using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>The words of choices in the set-up workbook, both ways.</summary>
internal static class SetUpWords
{
    public const string Yes = "Yes";
    public const string No = "No";

    /// <summary>What a cell says to empty a field; an empty cell leaves what is there.</summary>
    public const string Nothing = "-";

    public static readonly IReadOnlyList<string> YesNo = [Yes, No];

    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(v => Of(v)).ToList();

    public static string Of<T>(T value) where T : struct, Enum => value switch
    {
        TargetKind.FloorNow => "Floor that holds now",
        TargetKind.FloorByDate => "Floor by a date",
        Accumulation.Point => "Level",
        Accumulation.Cumulative => "Year to date",
        Accumulation.Rolling => "Rolling year",
        Accumulation.Flow => "This period only",
        Polarity.HigherIsBetter => "Higher is better",
        Polarity.LowerIsBetter => "Lower is better",
        _ => EditWords.Field(value.ToString()),
    };

    public static string Of(bool value) => value ? Yes : No;

    /// <summary>The choice that a cell means, whatever its case, spaces and hyphens.</summary>
    public static T? Read<T>(string text) where T : struct, Enum
    {
        var letters = Letters(text);
        foreach (var value in Enum.GetValues<T>())
            if (letters == Letters(Of(value)) || letters == Letters(value.ToString())) return value;
        return null;
    }

    /// <summary>The code as people write it; a number alone is the National Indicator of that number.</summary>
    public static string Code(string text, IReadOnlyDictionary<string, CatalogueEntry> catalogue) =>
        text.All(char.IsAsciiDigit) && catalogue.ContainsKey(IndicatorCode.ForAddress("NI " + text)) ? IndicatorCode.ForPeople("NI " + text) : IndicatorCode.ForPeople(text);

    public static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray());
}
