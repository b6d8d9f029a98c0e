namespace LspDashboard.Tests.Support;

/// <summary>A folder of a test's own, deleted after it.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("lsp-files-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string[] Names => Directory.GetFileSystemEntries(_path).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal).ToArray();

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
