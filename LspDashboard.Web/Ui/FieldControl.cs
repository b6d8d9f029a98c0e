namespace LspDashboard.Web.Ui;

/// <summary>What an input inside a <see cref="Field"/> needs to be tied to its label, hint and error: <c>@attributes="context.Attributes"</c>.</summary>
public sealed record FieldControl(string Id, string? DescribedBy, bool Invalid, bool Required)
{
    public IReadOnlyDictionary<string, object> Attributes
    {
        get
        {
            var attributes = new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = Id };
            if (DescribedBy is not null)
                attributes["aria-describedby"] = DescribedBy;
            if (Invalid)
                attributes["aria-invalid"] = "true";
            if (Required)
                attributes["aria-required"] = "true";
            return attributes;
        }
    }
}
