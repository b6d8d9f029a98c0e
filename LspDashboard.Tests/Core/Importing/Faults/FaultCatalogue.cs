namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>Every type of fault that the mutation check seeds.</summary>
public static class FaultCatalogue
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. UnitFaults.All, .. KeyingFaults.All, .. CountFaults.All, .. TimeFaults.All, .. PlaceFaults.All, .. LabelFaults.All];
}
