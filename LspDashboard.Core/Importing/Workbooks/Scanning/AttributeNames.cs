namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The attributes that the standard has for row, c, f, v and t.</summary>
internal static class AttributeNames
{
    private static readonly string[] Known =
    [
        "r", "s", "t", "spans", "ht", "dyDescent", "hidden", "customHeight", "customFormat", "space", "ref", "si", "ca", "cm", "vm", "ph",
        "outlineLevel", "collapsed", "thickTop", "thickBot", "aca", "bx", "dt2D", "dtr", "del1", "del2", "r1", "r2",
    ];

    /// <param name="name">One under two prefixes counts as twice: the prefixes may stand for the same.</param>
    /// <param name="seen">Which of them the tag has had.</param>
    public static bool IsKnownOnce(ReadOnlySpan<char> name, ref uint seen)
    {
        var local = name[(name.IndexOf(':') + 1)..];
        for (int i = 0; i < Known.Length; i++)
        {
            if (!local.SequenceEqual(Known[i]))
                continue;
            bool isFirst = (seen & 1u << i) == 0;
            seen |= 1u << i;
            return isFirst;
        }
        return false;
    }
}
