using System.Globalization;

namespace LspDashboard.Web.Ui;

/// <summary>Why a file is refused before a byte of it is read, with what to do; or null.</summary>
public static class FileRefusal
{
    public static string? Of(string name, long bytes, string? accept, long maxBytes)
    {
        var kinds = (accept ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(kind => kind.StartsWith('.'))
            .ToList();
        if (kinds.Count > 0 && !kinds.Exists(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)))
            return $"{name} is not one of {string.Join(", ", kinds)}. Save it as one of these and try again.";
        if (bytes == 0)
            return $"{name} is empty.";
        return bytes > maxBytes
            ? string.Create(CultureInfo.InvariantCulture, $"{name} is {Megabytes(bytes)} MB; the most that is taken is {Megabytes(maxBytes)} MB. Remove pictures or unneeded sheets and try again.")
            : null;
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("#,0.#", CultureInfo.InvariantCulture);
}
