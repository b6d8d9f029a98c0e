namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Target">The part pointed to, from the root of the package and without a leading slash; null when it is outside.</param>
internal sealed record Relationship(string Id, string Type, bool External, string? Target)
{
    /// <summary>Links in cells, and links of formulas to other workbooks (also those whose file has moved).</summary>
    public bool IsHarmlessOutside =>
        Is("hyperlink") || Is("externalLinkPath") || Is("externalLink")
        || Is("xlPathMissing") || Is("xlLibrary") || Is("xlStartup") || Is("xlAlternateStartup")
        || Is("externalLinkLongPath");

    /// <summary>Types are told by their last word, the same in the usual and the strict namespace.</summary>
    public bool Is(string word) =>
        Type.Length > word.Length && Type[^(word.Length + 1)] == '/' && Type.EndsWith(word, StringComparison.Ordinal);

    /// <summary>Resolves a target against the folder of the part it is in; null when it leads out of the package.</summary>
    public static string? Resolve(string folder, string target)
    {
        int fragment = target.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0)
            target = target[..fragment];
        if (target.AsSpan().ContainsAny('\\', ':'))
            return null;
        var path = new List<string>();
        if (!target.StartsWith('/'))
            path.AddRange(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string segment in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (path.Count == 0)
                    return null;
                path.RemoveAt(path.Count - 1);
            }
            else if (segment != ".")
            {
                path.Add(segment);
            }
        }
        return string.Join('/', path);
    }
}
