using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>Reads mutants and compares every value with that of the file they were made of.</summary>
public static class Fuzzer
{
    public static IReadOnlyDictionary<string, FuzzTally> Run(IReadOnlyList<FuzzSeed> seeds, int random, int count)
    {
        var before = seeds.ToDictionary(seed => seed, seed => Print(Read(seed.Bytes, seed.FileName)));
        var mutator = new Mutator(seeds, random);
        var tallies = new SortedDictionary<string, FuzzTally>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            var mutant = mutator.Next();
            if (!tallies.TryGetValue(mutant.Kind, out var tally))
                tallies[mutant.Kind] = tally = new();
            Count(mutant, before[mutant.Seed], tally, string.Create(CultureInfo.InvariantCulture, $"mutant {i} of {random}: {mutant.Kind} in {mutant.Seed.FileName}"));
        }
        return tallies;
    }

    private static void Count(Mutant mutant, string before, FuzzTally tally, string which)
    {
        try
        {
            bool isSame = Print(Read(mutant.Bytes, mutant.Seed.FileName)) == before;
            if (isSame)
                tally.Same++;
            else if (mutant.IsChecked)
                tally.Silent.Add(which);
            else
                tally.Different++;
        }
        catch (WorkbookRefusedException refusal) when (refusal.Message.EndsWith('.') && refusal.Remedy.EndsWith('.'))
        {
            tally.Refused++;
        }
        catch (Exception exception)
        {
            tally.Unhandled.Add($"{which}: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static Workbook Read(byte[] file, string name) => WorkbookReader.Read(file, name, WorkbookLimits.Default, TimeProvider.System, CancellationToken.None);

    /// <summary>All there is to know of a workbook, in one text.</summary>
    private static string Print(Workbook workbook) => string.Join('\n', workbook.Sheets.SelectMany(sheet =>
        (string[])[$"{sheet.Name} {sheet.Hidden} {string.Join(' ', sheet.Merges)} {string.Join(' ', sheet.HiddenColumns.Order())}",
            .. sheet.Rows.SelectMany(row => row.Cells.Select(cell => $"{CellAddress.Of(cell.Column, row.Number)} {row.Hidden} {cell.Value}"))]));
}
