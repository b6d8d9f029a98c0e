using System.Globalization;
using System.Text;
using ExcelDataReader;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>
/// Every cell of a workbook beside what ExcelDataReader reads, a reader that shares nothing with ours. What it is known to do otherwise is
/// counted by reason; anything else is a difference that must not be.
/// </summary>
internal sealed class SecondReader
{
    public const string ErrorsDropped = "ExcelDataReader drops error values, and formulas that were never worked out";

    public const string TimeOfDay = "a time of day is a fraction of a day to us, a date of 1899 to them";
    public const string Unseen = "what cannot be seen is stripped by ours";

    public static readonly string[] Reasons = [ErrorsDropped, TimeOfDay, Unseen];

    static SecondReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public int Agreed { get; private set; }

    public Dictionary<string, int> Explained { get; } = [];

    public List<string> Differences { get; } = [];

    public static SecondReader Compare(byte[] file, Workbook ours)
    {
        var second = new SecondReader();
        using var stream = new MemoryStream(file);
        using var theirs = ExcelReaderFactory.CreateReader(stream);
        var sheets = ours.Sheets.ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);
        do
        {
            if (sheets.Remove(theirs.Name, out var sheet))
                second.CompareSheet(sheet, theirs);
            else if (theirs.Read())
                second.Differences.Add($"{theirs.Name}: not read by ours");
        }
        while (theirs.NextResult());
        second.Differences.AddRange(sheets.Keys.Select(name => $"{name}: not read by theirs"));
        return second;
    }

    private void CompareSheet(Sheet sheet, IExcelDataReader theirs)
    {
        if ((theirs.VisibleState != "visible") != sheet.Hidden)
            Differences.Add($"{sheet.Name}: hidden or not");
        var rows = sheet.Rows.ToDictionary(row => row.Number);
        for (int number = 1; theirs.Read(); number++)
        {
            bool isOurs = rows.Remove(number, out var row);
            for (int column = 1; column <= theirs.FieldCount; column++)
                CompareCell($"{sheet.Name}!{CellAddress.Of(column, number)}", isOurs ? row.At(column) : default, theirs.GetValue(column - 1));
        }
        foreach (var row in rows.Values)
            foreach (var cell in row.Cells)
                CompareCell($"{sheet.Name}!{CellAddress.Of(cell.Column, row.Number)}", cell.Value, null);
    }

    private void CompareCell(string place, CellValue ours, object? theirs)
    {
        if (theirs is null or "" && ours.Kind == CellKind.Empty)
            return;
        string? reason = ours.Kind switch
        {
            CellKind.Error when theirs is null => ErrorsDropped,
            CellKind.Number when theirs is DateTime or TimeSpan => TimeOfDay,
            CellKind.Text when theirs is string text && text != ours.Text && Visible(text) == Visible(ours.Text!) => Unseen,
            CellKind.Empty when theirs is string text && Visible(text).Length == 0 => Unseen,
            _ => null,
        };
        if (reason is not null)
            Explained[reason] = Explained.GetValueOrDefault(reason) + 1;
        else if (Same(ours, theirs))
            Agreed++;
        else
            Differences.Add($"{place}: ours {ours.Kind} '{ours.Text ?? ours.Number.ToString("R", CultureInfo.InvariantCulture)}', theirs {theirs?.GetType().Name} '{Convert.ToString(theirs, CultureInfo.InvariantCulture)}'");
    }

    private static bool Same(CellValue ours, object? theirs) => ours.Kind switch
    {
        CellKind.Text => theirs is string text && text == ours.Text,
        CellKind.Number => theirs is double or int && Convert.ToDouble(theirs, CultureInfo.InvariantCulture).Equals(ours.Number),
        CellKind.Date => theirs is DateTime date && Math.Abs((date - ours.Date).TotalMilliseconds) < 2,
        CellKind.Boolean => theirs is bool flag && flag == ours.Boolean,
        _ => false,
    };

    private static string Visible(string text) => string.Concat(text.Where(one => !char.IsControl(one) && char.GetUnicodeCategory(one) != UnicodeCategory.Format));
}
