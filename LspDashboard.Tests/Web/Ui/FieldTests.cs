using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Tests.Web.Ui;

public class FieldTests : BunitContext
{
    [Fact]
    public void Field_WithHintAndError_TiesBothToTheInput()
    {
        var field = Field("Per 1,000", "Enter a number");
        var input = field.Find("input");

        Assert.Equal(input.Id, field.Find("label").GetAttribute("for"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.Find("#" + id).TextContent);
        Assert.Equal(["Per 1,000", "Problem: Enter a number"], described);
    }

    [Fact]
    public void Field_WithNeither_SaysNothingMore()
    {
        var input = Field(null, null).Find("input");

        Assert.False(input.HasAttribute("aria-describedby"));
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    private IRenderedComponent<Field> Field(string? hint, string? error) => Render<Field>(p => p
        .Add(f => f.Label, "Value")
        .Add(f => f.Hint, hint)
        .Add(f => f.Error, error)
        .Add(f => f.ChildContent, control => (RenderFragment)(b =>
        {
            b.OpenElement(0, "input");
            b.AddMultipleAttributes(1, control.Attributes);
            b.CloseElement();
        })));
}
