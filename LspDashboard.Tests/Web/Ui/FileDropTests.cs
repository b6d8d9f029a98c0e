using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components.Forms;

namespace LspDashboard.Tests.Web.Ui;

public class FileDropTests : BunitContext
{
    private readonly List<string> taken = [];

    public FileDropTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void File_OfAnAcceptedKind_IsTaken()
    {
        var drop = Drop();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("a,b", "return.CSV"));

        Assert.Equal(["return.CSV"], taken);
        Assert.Equal("", drop.Find(".problem").TextContent);
    }

    [Fact]
    public void File_OfAnotherKind_IsRefusedWithWhatToDo()
    {
        var drop = Drop();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("x", "return.pdf"));

        Assert.Empty(taken);
        Assert.Equal("return.pdf is not one of .xlsx, .csv. Save it as one of these and try again.", drop.Find("[role=alert]").TextContent);
    }

    [Theory]
    [InlineData(1048576, false)] // the limit itself is taken
    [InlineData(1048577, true)]
    [InlineData(0, true)]
    public void File_BySize_IsRefusedOnlyAboveTheLimitOrEmpty(long bytes, bool refused) =>
        Assert.Equal(refused, FileRefusal.Of("return.xlsx", bytes, ".xlsx", 1048576) is not null);

    [Fact]
    public void Drop_Label_BelongsToTheInput()
    {
        var drop = Drop();

        Assert.Equal(drop.Find("input[type=file]").Id, drop.Find("label").GetAttribute("for"));
    }

    [Fact]
    public void Drop_Busy_ShowsProgressOffersToCancelAndKeepsTheFile()
    {
        var cancelled = false;
        var drop = Render<FileDrop>(p => p.Add(d => d.Busy, true).Add(d => d.Progress, .4).Add(d => d.OnCancel, () => cancelled = true));

        drop.Find("button").Click();

        Assert.True(cancelled);
        Assert.Equal("0.4", drop.Find("progress").GetAttribute("value"));
        Assert.Single(drop.FindAll("input[type=file]"));
    }

    private IRenderedComponent<FileDrop> Drop() => Render<FileDrop>(p => p.Add(d => d.Accept, ".xlsx, .csv").Add(d => d.OnFile, (IBrowserFile file) => taken.Add(file.Name)));
}
