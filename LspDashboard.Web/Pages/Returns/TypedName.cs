namespace LspDashboard.Web.Pages.Returns;

/// <summary>The name that a reader typed, once for all pages of a visit. Until there is sign-in it is taken at its word.</summary>
public sealed class TypedName
{
    /// <summary>Who acts where nobody needs to say.</summary>
    public const string Nobody = "this computer";

    public string Value { get; set; } = "";

    public string OrNobody => string.IsNullOrWhiteSpace(Value) ? Nobody : Value.Trim();
}
