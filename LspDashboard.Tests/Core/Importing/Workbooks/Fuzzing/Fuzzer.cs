using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>Reads mutants and compares every value with that of the file they were made of.</summary>
public static class Fuzzer
{
    public static IReadOnlyDictionary<string, FuzzTally> Run(IReadOnlyList<FuzzSeed> seeds, int random, int count)
    {
        var before = seeds.ToDictionary(seed => seed, seed => TwoReadings.Print(Read(seed.Bytes, seed.FileName)));
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
            if (mutant.Seed.IsZip)
                Compare(TwoReadings.Of(mutant.Bytes), tally, which);
            bool isSame = TwoReadings.Print(Read(mutant.Bytes, mutant.Seed.FileName)) == before;
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

    private static void Compare(TwoReadings readings, FuzzTally tally, string which)
    {
        if (readings.IsScanned)
            tally.Scanned++;
        if (!readings.Agree)
            tally.Disagreed.Add(which);
    }

    private static Workbook Read(byte[] file, string name) => WorkbookReader.Read(file, name, WorkbookLimits.Default, TimeProvider.System, CancellationToken.None);
}
