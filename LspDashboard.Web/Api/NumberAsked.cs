using System.Globalization;

namespace LspDashboard.Web.Api;

/// <summary>A number in an address: understood, or what is wrong with it. A page reads it as text, for what is no number would end it with an error.</summary>
public readonly record struct NumberAsked(int? Value, string? Problem)
{
    /// <param name="text">As it stands in the address; null or empty asks for nothing.</param>
    /// <param name="what">What the number is of: "meeting".</param>
    public static NumberAsked Of(string? text, string what) => string.IsNullOrEmpty(text) ? default
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number, null)
        : new(null, $"'{text}' is not the number of a {what}.");
}
