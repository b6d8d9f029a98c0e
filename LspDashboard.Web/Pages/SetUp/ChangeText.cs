using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>A field before and after, in one line.</summary>
public static class ChangeText
{
    public static string Of(FieldEdit edit) => $"{edit.Field}: {Or(edit.Before)} → {Or(edit.After)}";

    private static string Or(string text) => text.Length == 0 ? "nothing" : text;
}
