using System.Text;
using Bunit;
using LspDashboard.Web.Pages.Returns;
using Microsoft.JSInterop;

namespace LspDashboard.Tests.Web.Pages.Returns;

public class PasteCellsTests : BunitContext
{
    private readonly List<string> taken = [];

    [Fact]
    public async Task Send_PastedText_IsHandedOnAsItIs()
    {
        var paste = Paste("Indicator\tValue\r\nNI 1\t£5");

        await paste.Find("form").SubmitAsync();

        Assert.Equal(["Indicator\tValue\r\nNI 1\t£5"], taken);
        Assert.Empty(paste.FindAll(".error"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public async Task Send_Nothing_SaysSoAtTheField(string text)
    {
        var paste = Paste(text);

        await paste.Find("form").SubmitAsync();

        Assert.Empty(taken);
        var area = paste.Find("textarea");
        Assert.Equal("true", area.GetAttribute("aria-invalid"));
        Assert.Contains(area.GetAttribute("aria-describedby")!.Split(' '), id => paste.Find("#" + id).TextContent.Contains("nothing to send", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_MoreThanTheLimit_IsNotFetched()
    {
        var paste = Paste(new string('a', 1048577));

        await paste.Find("form").SubmitAsync();

        Assert.Empty(taken);
        Assert.Contains("more than 1 MB", paste.Find(".error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhileAnotherIsRead_WaitsItsTurn()
    {
        var paste = Paste("a\tb", disabled: true);

        await paste.Find("form").SubmitAsync();

        Assert.Empty(taken);
        Assert.True(paste.Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public void Area_HasItsLabelAndAButtonThatSendsTheForm()
    {
        var paste = Paste("");

        Assert.Equal("Or paste cells from a spreadsheet", paste.Find($"label[for={paste.Find("textarea").Id}]").TextContent);
        Assert.Equal("submit", paste.Find("form button").GetAttribute("type"));
    }

    [Theory]
    [InlineData("2026-11-22T14:02:59Z", "pasted cells, 22 November 2026 14.02.txt")]
    [InlineData("2026-06-30T23:30:00Z", "pasted cells, 1 July 2026 00.30.txt")] // summer time
    public void Name_IsByTheUkClock(string instant, string name) =>
        Assert.Equal(name, PastedName.At(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));

    private IRenderedComponent<PasteCells> Paste(string text, bool disabled = false)
    {
        JSInterop.SetupModule("./js/pastedText.js").Setup<IJSStreamReference>("read", _ => true).SetResult(new Sent(text));
        return Render<PasteCells>(p => p.Add(c => c.MaxBytes, 1048576).Add(c => c.Disabled, disabled).Add(c => c.OnPaste, bytes => taken.Add(Encoding.UTF8.GetString(bytes))));
    }

    private sealed class Sent(string text) : IJSStreamReference
    {
        public long Length => Encoding.UTF8.GetByteCount(text);

        public ValueTask<Stream> OpenReadStreamAsync(long maxAllowedSize = 512000, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
