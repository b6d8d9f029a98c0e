using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Mail;

/// <summary>
/// A letter with a pack, not yet sent: an .eml file (RFC 5322 and MIME) that a mail program opens as a draft, without sender and receivers, the story as its text.
/// </summary>
public static class PackMail
{
    // RFC 2045: an encoded line has at most 76 characters.
    private const int LongestLine = 76;

    // RFC 2047: a line with encoded words has at most 76, of which "Subject: ", "=?utf-8?B?" and "?=" take 21; 39 bytes become 52 characters.
    private const int BytesInAWord = 39;

    /// <param name="pack">Whose story is the text.</param>
    /// <param name="madeAt">UTC.</param>
    /// <param name="fileName">Of the attachment; letters, digits, points and hyphens.</param>
    /// <param name="contentType">Of the attachment.</param>
    /// <param name="file">The attachment.</param>
    public static byte[] Write(BoardPack pack, DateTimeOffset madeAt, string fileName, string contentType, byte[] file)
    {
        const string Boundary = "=_lsp-pack_=";
        var mail = new StringBuilder();
        void Line(string text = "") => mail.Append(text).Append("\r\n");
        // Says to mail programs that it is a draft to be finished, not a letter that came.
        Line("X-Unsent: 1");
        Line("Date: " + madeAt.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Line("Subject: " + Header(Subject(pack)));
        Line("MIME-Version: 1.0");
        Line($"Content-Type: multipart/mixed; boundary=\"{Boundary}\"");
        Line();
        Line("--" + Boundary);
        Line("Content-Type: text/plain; charset=utf-8");
        Line("Content-Transfer-Encoding: base64");
        Line();
        Base64(Encoding.UTF8.GetBytes(Text(pack)), Line);
        Line("--" + Boundary);
        Line($"Content-Type: {contentType}; name=\"{fileName}\"");
        Line($"Content-Disposition: attachment; filename=\"{fileName}\"");
        Line("Content-Transfer-Encoding: base64");
        Line();
        Base64(file, Line);
        Line($"--{Boundary}--");
        return Encoding.ASCII.GetBytes(mail.ToString());
    }

    /// <summary>"Halton Strategic Partnership: performance in 2009/10 Q4 (Board, 15 July 2010)".</summary>
    public static string Subject(BoardPack pack) => OfficeText.Clean($"{pack.Title} ({pack.For})").ReplaceLineEndings(" ");

    /// <summary>The story: its sentences, the ratings by theme, what changed; then what the pack has besides.</summary>
    public static string Text(BoardPack pack)
    {
        var text = new StringBuilder();
        foreach (var block in pack.Sections.FirstOrDefault(s => s.Kind == PackSectionKind.Story)?.Blocks ?? []) Say(block, text);
        if (pack.Sections.FirstOrDefault(s => s.Kind == PackSectionKind.Exceptions) is { } exceptions)
        {
            foreach (var block in exceptions.Blocks.OfType<PackText>().Where(b => b.Tone == PackTone.Lead)) Say(block, text);
            foreach (var part in exceptions.Parts) text.Append(part.Heading).Append("\r\n");
            text.Append("\r\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"The pack is attached, with figures as known on {FigureText.Date(pack.AsKnown)}.\r\n");
        return OfficeText.Clean(text.ToString()).ReplaceLineEndings("\r\n");
    }

    private static void Say(PackBlock block, StringBuilder text)
    {
        switch (block)
        {
            case PackText said: text.Append(said.Text).Append("\r\n\r\n"); break;
            case PackRating rating: text.Append(string.Join(" ", new[] { rating.Of.Length > 0 ? rating.Of + ":" : "", Progress.RatingWords.Of(rating.Rating), rating.Note.Length > 0 ? $"({rating.Note})" : "" }.Where(t => t.Length > 0))).Append("\r\n\r\n"); break;
            case PackList list:
                foreach (var item in list.Items) text.Append("- ").Append(item).Append("\r\n");
                text.Append("\r\n");
                break;
            case PackTable table:
                foreach (var row in table.Rows) text.Append(string.Join(": ", row.Take(2).Select(c => c.Text))).Append("\r\n");
                text.Append("\r\n");
                break;
            default: break;
        }
    }

    // Plain where it can be, else in encoded words that never cut a character in two.
    private static string Header(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007f') && text.Length < LongestLine) return text;
        var words = new List<string>();
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var more = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + more.Length > BytesInAWord)
            {
                words.Add(Word(bytes));
                bytes = [];
            }
            bytes.AddRange(more);
        }
        words.Add(Word(bytes));
        return string.Join("\r\n ", words);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String(bytes.ToArray())}?=";

    private static void Base64(byte[] bytes, Action<string> line)
    {
        const int BytesInALine = LongestLine / 4 * 3;
        for (var at = 0; at < bytes.Length; at += BytesInALine) line(Convert.ToBase64String(bytes, at, Math.Min(BytesInALine, bytes.Length - at)));
    }
}
