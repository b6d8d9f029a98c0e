using System.IO.Compression;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What the zip directory declares, before a byte is unpacked. .NET's inflater stops at the declared size, and <see cref="EntryStream"/> checks it, so the declaration can be relied on.</summary>
internal static class ZipGate
{
    public static void Check(ZipArchive zip, long fileLength, WorkbookLimits limits)
    {
        if (zip.Entries.Count > limits.Entries)
            throw TooManyEntries(limits);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            CheckName(entry.FullName);
            if (!names.Add(entry.FullName))
                throw Refusal.Unsafe($"The file holds '{Shown(entry.FullName)}' twice, so it is not clear which is meant.");
            if (entry.IsEncrypted)
                throw Refusal.Unsafe("Parts of the file are protected with a password.");
            if (entry.Length < 0 || entry.Length > limits.DeclaredBytes - total)
                throw Refusal.TooMuch($"Unpacked, the workbook would be more than {Refusal.Megabytes(limits.DeclaredBytes)}.");
            total += entry.Length;
            CheckRatio(entry.Length, entry.CompressedLength, limits);
        }
        CheckRatio(total, fileLength, limits);
    }

    public static WorkbookRefusedException TooManyEntries(WorkbookLimits limits) =>
        Refusal.TooMuch($"The workbook is made of more than {Refusal.Count(limits.Entries)} parts.");

    private static void CheckRatio(long unpacked, long packed, WorkbookLimits limits)
    {
        if (unpacked > limits.RatioFromBytes && unpacked > packed * limits.Ratio)
            throw Refusal.TooMuch($"The file unpacks to {Refusal.Megabytes(unpacked)}, more than {Refusal.Count(limits.Ratio)} times its size; it is mostly repetition.");
    }

    private static void CheckName(string name)
    {
        string trimmed = name.EndsWith('/') ? name[..^1] : name;
        bool plain = trimmed.Length is > 0 and <= 260
            && !trimmed.AsSpan().ContainsAny('\\', ':')
            && !trimmed.Any(char.IsControl)
            && trimmed.Split('/').All(segment => segment is not ("" or "." or ".."));
        if (!plain)
            throw Refusal.Unsafe($"A part of the file has an unsafe name: '{Shown(name)}'.");
    }

    private static string Shown(string name)
    {
        string clean = CellText.Clean(name);
        return clean.Length <= 60 ? clean : clean[..60] + "...";
    }
}
