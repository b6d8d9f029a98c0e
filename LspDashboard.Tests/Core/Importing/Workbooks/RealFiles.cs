namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>Workbooks as published; Files/README.md says where they come from.</summary>
internal static class RealFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Core", "Importing", "Workbooks", "Files");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(Folder, name));
}
