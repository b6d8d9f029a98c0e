using System.Text;
using LspDashboard.Core.BoardPacks.Mail;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Mail;

/// <summary>A draft that a mail program opens; read back here line by line, as RFC 5322, 2045 and 2047 say.</summary>
public class PackMailTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 300).Select(i => (byte)i)];

    [Fact]
    public void Write_AUsualPack_IsADraftWithTheStoryAndTheFile()
    {
        var (head, text, file) = Read(PackMail.Write(MadePack.Usual, MadePack.MadeAt, "pack.docx", "application/x-made", File));

        Assert.Contains("X-Unsent: 1", head, StringComparison.Ordinal);
        Assert.Contains("Date: Thu, 08 Jul 2010 09:30:00 +0000", head, StringComparison.Ordinal);
        Assert.DoesNotContain("To:", head, StringComparison.Ordinal);
        Assert.Equal(File, file);
        Assert.StartsWith("31 of 44 indicators are on plan or better; six need the Board.\r\n\r\nThe partnership overall: Amber/Green (2009/10 Q4, 44 of 52 indicators rated)", text, StringComparison.Ordinal);
        Assert.Contains("- Two returns are late.\r\n", text, StringComparison.Ordinal);
        Assert.Contains("A Healthy Halton: Red\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("The pack is attached, with figures as known on 8 July 2010.\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NastyTitles_StayOneHeaderEach()
    {
        var mail = Encoding.ASCII.GetString(PackMail.Write(MadePack.Nasty with { Title = "Bcc: all@example.org\r\nBcc: all@example.org 👩‍👩‍👧 " + MadePack.Arabic }, MadePack.MadeAt, "pack.docx", "application/x-made", File));

        var lines = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n");
        Assert.DoesNotContain(lines, l => l.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 78));
        // The subject's encoded words, put together again, say it without the break.
        var words = lines.SkipWhile(l => !l.StartsWith("Subject: ", StringComparison.Ordinal)).TakeWhile((l, i) => i == 0 || l[0] == ' ').Select(l => l.Replace("Subject: ", "", StringComparison.Ordinal).Trim());
        var subject = string.Concat(words.Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w[10..^2]))));
        Assert.Equal($"Bcc: all@example.org Bcc: all@example.org 👩‍👩‍👧 {MadePack.Arabic} (Board, 15 July 2010)", subject);
    }

    [Fact]
    public void Write_EveryLine_IsShortAndAscii()
    {
        var mail = PackMail.Write(MadePack.Nasty, MadePack.MadeAt, "pack.docx", "application/x-made", File);

        Assert.All(Encoding.ASCII.GetString(mail).Split("\r\n"), l => Assert.InRange(l.Length, 0, 78));
        Assert.All(mail, b => Assert.InRange(b, (byte)1, (byte)126));
    }

    private static (string Head, string Text, byte[] File) Read(byte[] mail)
    {
        var parts = Encoding.ASCII.GetString(mail).Split("--=_lsp-pack_=");
        string Body(string part) => part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("\r\n", "", StringComparison.Ordinal);
        return (parts[0], Encoding.UTF8.GetString(Convert.FromBase64String(Body(parts[1]))), Convert.FromBase64String(Body(parts[2])));
    }
}
