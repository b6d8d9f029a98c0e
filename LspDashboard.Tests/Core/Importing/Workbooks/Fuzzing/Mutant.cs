namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <param name="Kind">What was done, for the table.</param>
/// <param name="Seed">To what.</param>
/// <param name="Bytes">What came of it.</param>
/// <param name="IsChecked">Whether a checksum that was not repaired stands against any change of a value.</param>
public sealed record Mutant(string Kind, FuzzSeed Seed, byte[] Bytes, bool IsChecked);
