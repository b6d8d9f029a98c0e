using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Html;
using LspDashboard.Core.BoardPacks.Office.Excel;
using LspDashboard.Core.BoardPacks.Office.PowerPoint;
using LspDashboard.Core.BoardPacks.Office.Word;
using LspDashboard.Core.BoardPacks.Pdf;

namespace LspDashboard.Core.BoardPacks;

/// <summary>One of the forms that a pack can be had in. All are written from the same <see cref="BoardPack"/>.</summary>
/// <param name="Ending">Of the file's name, without the point.</param>
/// <param name="Name">As a reader calls it: "Word".</param>
/// <param name="ContentType">The media type.</param>
/// <param name="WriteAsync">Writes the pack, made at an instant, to a stream that can seek.</param>
public sealed record PackForm(string Ending, string Name, string ContentType, Func<BoardPack, DateTimeOffset, Stream, CancellationToken, Task> WriteAsync)
{
    public static PackForm Word { get; } = new("docx", "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Now(WordPack.Write));

    public static PackForm Pdf { get; } = new("pdf", "PDF", "application/pdf", PdfPack.WriteInstalledAsync);
    public static PackForm PowerPoint { get; } = new("pptx", "PowerPoint", PowerPointPack.ContentType, Now(PowerPointPack.Write));
    public static PackForm Excel { get; } = new("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Now(ExcelPack.Write));
    public static PackForm Html { get; } = new("html", "HTML", "text/html; charset=utf-8", Now(HtmlPack.Write));

    /// <summary>What goes to the table first.</summary>
    public static IReadOnlyList<PackForm> All { get; } = [Word, Pdf, PowerPoint, Excel, Html];

    public static PackForm? Find(string ending) => All.FirstOrDefault(f => string.Equals(f.Ending, ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>"halton-board-pack-2009-10Q4.docx"; the audience is named where it is not the Board, and so are themes and a later edition.</summary>
    public string FileName(string slug, BoardPack pack) => NameOf(slug, pack) + "." + Ending;

    /// <summary>The same without its ending.</summary>
    internal static string NameOf(string slug, BoardPack pack) => string.Create(
        CultureInfo.InvariantCulture, $"{slug}-{PackTemplateText.Of(pack.Audience)}-pack-{pack.Period.Code}{(pack.Themes.Count > 0 ? "-part" : "")}{(pack.Edition > 1 ? $"-edition-{pack.Edition}" : "")}");

    private static Func<BoardPack, DateTimeOffset, Stream, CancellationToken, Task> Now(Action<BoardPack, DateTimeOffset, Stream> write) => (pack, madeAt, content, ct) =>
    {
        ct.ThrowIfCancellationRequested();
        write(pack, madeAt, content);
        return Task.CompletedTask;
    };
}
