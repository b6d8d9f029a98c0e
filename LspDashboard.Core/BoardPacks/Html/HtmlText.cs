using System.Net;
using LspDashboard.Core.BoardPacks.Office;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>Text as HTML can hold it, whoever wrote it.</summary>
internal static class HtmlText
{
    /// <summary>Encoded for content and for attributes in double quotes.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(OfficeText.Clean(text));

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => WebUtility.HtmlEncode(OfficeText.Line(text));

    /// <summary>The same with its line breaks kept.</summary>
    public static string Lines(string text) => string.Join("<br>", OfficeText.Lines(text).Select(l => WebUtility.HtmlEncode(l)));

    /// <summary>The inside of a string of a style sheet. The space that ends an escape is part of it, so that one which follows stays.</summary>
    public static string InStyle(string text) => string.Concat(OfficeText.Line(text).Select(c => c is '"' or '\\' or '<' or '>' or '&' ? $"\\{(int)c:x} " : c.ToString()));
}
