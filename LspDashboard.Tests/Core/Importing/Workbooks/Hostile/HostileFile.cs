namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>A file made to hurt or to mislead, and what must come of it.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="FileName">As it is sent.</param>
/// <param name="Make">Made when it is needed: some take megabytes.</param>
/// <param name="Fate">What the reader must do.</param>
/// <param name="Says">A part of the refusal, of what is reported of A1, or of the values there are.</param>
public sealed record HostileFile(string Name, string FileName, Func<byte[]> Make, HostileFate Fate, string Says)
{
    /// <summary>Megabytes to go through before anything can be known to be wrong.</summary>
    public bool IsLarge { get; init; }

    public override string ToString() => Name;
}
