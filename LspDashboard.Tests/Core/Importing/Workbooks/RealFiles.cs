namespace LspDashboard.Tests.Core.Importing.Workbooks;

/// <summary>Workbooks as published; Files/README.md says where they come from.</summary>
internal static class RealFiles
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(At(name));

    public static IEnumerable<string> Lines(string name) => File.ReadLines(At(name));

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, "Core", "Importing", "Workbooks", "Files", name);
}
