using System.Text;
using System.Text.RegularExpressions;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>XML changed as a faulty program would: tags and values lost, doubled, exchanged, or made into what they cannot be.</summary>
internal static partial class XmlMutations
{
    private static readonly string[] Values =
    [
        "-1", "0", "1", "12,5", "1e999", "NaN", "#N/A", "2147483648", "99999999999999999999", "A0", "XFE1", "A1048577", "A1", "B2", "", "s", "b", "d", "e", "str", "inlineStr", "q", "true",
        "../x", "/xl/workbook.xml", "&amp;", "&lt;", "&#10;", "\u200B", "_x0041_", "_x0000_",
    ];

    public static byte[] Edit(byte[] part, Random random)
    {
        string xml = Encoding.UTF8.GetString(part);
        var found = (random.Next(3) == 0 ? Tag() : Value()).Matches(xml);
        if (found.Count == 0)
            return part;
        // An edit near the beginning and one in the cells are as likely.
        var one = found[random.Next(2) == 0 ? random.Next(found.Count) : random.Next(Math.Min(found.Count, 20))];
        string before = xml[..one.Index], after = xml[(one.Index + one.Length)..];
        return Encoding.UTF8.GetBytes(random.Next(4) switch
        {
            0 => before + after,
            1 => before + one.Value + one.Value + after,
            2 => before + found[random.Next(found.Count)].Value + after,
            _ => before + Values[random.Next(Values.Length)] + after,
        });
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    // What stands between quotes or tags.
    [GeneratedRegex("(?<=[\">])[^\"<>]+(?=[\"<])")]
    private static partial Regex Value();
}
