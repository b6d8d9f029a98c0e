using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Delimited;

/// <summary>The rule as expressions, slow and plain to read, beside the reader that goes by characters: both take the same texts for the same.</summary>
public class TextShapeTests
{
    private const string Letters = "0123456789019,.,.%-+/ \u2212AaJnebp:T#";

    private static readonly string[] Parts = ["1", "12", "123", "0", "00", "999", ",", ".", "%", " %", "-", "+", "\u2212", "/", "2009", "04", "13", "Apr", "April", "-", " ", ":", "T", "31"];

    private static readonly string[] Dates =
    [
        "d/M/yyyy", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss", "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss",
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy",
    ];

    private static readonly Regex Number = new(@"^[+\-\u2212]?(?:(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?|\.[0-9]+)(?: ?%)?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex DayMonth = new("^(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/[0-9]{4}(?:$| )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    private static readonly Regex DecimalComma = new(@"^[+\-\u2212]?[0-9]+(?:\.[0-9]{3})*,[0-9]+ ?%?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [Fact]
    public void Read_GeneratedTexts_AreWhatTheExpressionsSay()
    {
        var texts = Texts(new Random(2009)).Take(60_000).Where(text => text.Trim().Length > 0).ToList();

        // The first column, whose record number never counts, says which line it is.
        var rows = Csv.Rows(string.Join('\n', texts.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"x{i}\t{text}")))).ToDictionary(row => row.At(1).Text!, row => row.At(2));

        var kinds = texts.Select((text, i) => (Text: text, Value: rows[string.Create(CultureInfo.InvariantCulture, $"x{i}")])).ToList();
        Assert.Empty(kinds.Where(one => one.Value.Kind != Kind(one.Text)).Select(one => $"'{one.Text}' is {one.Value.Kind}"));
        Assert.All(kinds.CountBy(one => one.Value.Kind), kind => Assert.True(kind.Value > 500, $"{kind}"));
    }

    [Fact]
    public void Read_GeneratedTexts_AreNotedAsTheExpressionsSay()
    {
        foreach (string text in Texts(new Random(2010)).Take(12_000).Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            var notes = Csv.Read($"x\t{text}").Notes;

            Assert.True(notes.Any(note => note.Message.Contains("comma where", StringComparison.Ordinal)) == (Kind(text) == CellKind.Text && DecimalComma.IsMatch(text)), text);
            Assert.True(notes.Any(note => note.Message.Contains("month first", StringComparison.Ordinal)) == (Kind(text) == CellKind.Text && DayMonth.Match(text) is { Success: true } found && Part(found, "first") is >= 1 and <= 12 && Part(found, "second") is > 12 and <= 31), text);
            Assert.True(notes.Any(note => note.Message.Contains("day first", StringComparison.Ordinal)) == (Kind(text) == CellKind.Date && DayMonth.Match(text) is { Success: true } date && Part(date, "first") <= 12 && Part(date, "second") <= 12 && Part(date, "first") != Part(date, "second")), text);
        }
    }

    private static CellKind Kind(string text)
    {
        text = text.Trim();
        if (Number.IsMatch(text))
            return text.Count(char.IsAsciiDigit) <= 15 ? CellKind.Number : CellKind.Text;
        bool isDate = DateTime.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900;
        return isDate ? CellKind.Date : CellKind.Text;
    }

    private static int Part(Match found, string group) => int.Parse(found.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Texts(Random random)
    {
        while (true)
        {
            yield return random.Next(3) switch
            {
                0 => random.GetItems<char>(Letters, random.Next(1, 12)).AsSpan().ToString(),
                1 => string.Concat(random.GetItems(Parts, random.Next(1, 7))),
                _ => new DateTime(random.Next(1880, 2020), random.Next(1, 13), random.Next(1, 29), random.Next(24), 30, 0, DateTimeKind.Unspecified)
                    .ToString(Dates[random.Next(Dates.Length)], CultureInfo.InvariantCulture) is var date && random.Next(3) == 0 ? date.Remove(random.Next(date.Length), 1) : random.Next(6) == 0 ? "04/" + date : date,
            };
        }
    }
}
