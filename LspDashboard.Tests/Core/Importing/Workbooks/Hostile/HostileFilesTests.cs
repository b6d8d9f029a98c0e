using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Each is refused with a sentence, or its bad cell is reported: never a wrong value, a crash or a hang. How long it may take and how much memory is measured by the benchmarks.</summary>
public class HostileFilesTests
{
    // Only against hanging: no file takes a hundredth of it on an idle machine.
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, HostileFile> Files = HostileFiles.All.ToDictionary(file => file.Name, StringComparer.Ordinal);

    // By name, since xunit writes out the data of a theory, and some of this is 30 MB.
    public static TheoryData<string> Names() => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileFile_MeetsItsFate(string name)
    {
        var hostile = Files[name];
        byte[] file = hostile.Make();
        using var hanging = new CancellationTokenSource(Hanging);

        var outcome = HostileOutcome.Of(file, hostile.FileName, hanging.Token);

        Assert.True(outcome.Is(hostile), $"{name}: {outcome}");
        if (hostile is { IsLarge: false, FileName: "return.xlsx" })
            Assert.True(TwoReadings.Of(file).Agree, $"{name}: scanned it says something else");
    }
}
