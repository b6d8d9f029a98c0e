using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>What came of a hostile file.</summary>
/// <param name="Fate">Null for anything but the three that may be.</param>
/// <param name="Said">The refusal, what is reported of A1, or how many values of which kinds were read.</param>
public sealed record HostileOutcome(HostileFate? Fate, string Said)
{
    public static HostileOutcome Of(byte[] file, string fileName, CancellationToken ct)
    {
        try
        {
            return Of(WorkbookReader.Read(file, fileName, WorkbookLimits.Default, TimeProvider.System, ct));
        }
        catch (WorkbookRefusedException refusal) when (refusal.Message.EndsWith('.') && refusal.Remedy.EndsWith('.'))
        {
            return new(HostileFate.Refused, $"{refusal.Message} {refusal.Sheet} {refusal.Cell}".TrimEnd());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    public bool Is(HostileFile expected) => Fate == expected.Fate && Said.Contains(expected.Says, StringComparison.Ordinal);

    private static HostileOutcome Of(Workbook workbook)
    {
        var cells = workbook.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells.Select(cell => (Row: row.Number, cell.Column, cell.Value))).ToList();
        var first = cells.Find(cell => cell is { Row: 1, Column: 1 });
        return first.Value.Kind == CellKind.Error
            ? new(HostileFate.Reported, first.Value.Text!)
            : new(HostileFate.Read, string.Join(", ", cells.CountBy(cell => cell.Value.Kind).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value}"))));
    }
}
