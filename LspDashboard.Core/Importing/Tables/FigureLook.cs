using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>Whether a cell looks like a figure, before anything is known about its table.</summary>
internal static partial class FigureLook
{
    /// <summary>A number, also one stored as text, an interval, or an error in a figure's place.</summary>
    public static bool IsNumber(CellValue value) => value.Kind is CellKind.Number or CellKind.Error || (value.Kind == CellKind.Text && !YearLike().IsMatch(value.Text!) && (NumberCell.Of(value).Number is not null || IsInterval(value.Text!)));

    public static bool IsFigure(CellValue value) => IsNumber(value) || (value.Kind == CellKind.Text && Markers.Read(value.Text) is not null);

    /// <summary>A whole number that can be a year.</summary>
    public static bool IsYear(CellValue value) => value.Kind == CellKind.Number && value.Number is >= 1900 and <= 2150 && value.Number.Equals(Math.Floor(value.Number));

    /// <summary>A year as text, perhaps with the number of a note glued to it: "20097", "200910". Only beside years does it mean one.</summary>
    public static bool IsYearLike(string text) => GluedYear().IsMatch(text);

    public static bool IsInterval(string text) => Interval().IsMatch(text);

    // "20175" and "2013 to 2015" are headers and labels; 2,009 homes stored as text are still read where they stand among figures.
    [GeneratedRegex(@"^\s*(?:19|20)[0-9]{2}[0-9]?(?:\s*(?:-|–|to)\s*(?:(?:19|20)[0-9]{2}[0-9]?|[0-9]{2}))?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearLike();

    [GeneratedRegex(@"^\s*(?:19|20)[0-9]{2}[0-9]{0,2}\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GluedYear();

    // "12.3 - 15.6", "(12.3, 15.6)", "-16.5 , +10.7"; two spaces or a comma apart, so that 2010-12 is none.
    [GeneratedRegex(@"^\s*[(\[]?[+-]?[0-9]+(?:\.[0-9]+)?%?\s*(?:,| - | – | to )\s*[+-]?[0-9]+(?:\.[0-9]+)?%?[)\]]?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Interval();
}
