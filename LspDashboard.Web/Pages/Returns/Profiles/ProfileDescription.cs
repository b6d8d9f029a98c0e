namespace LspDashboard.Web.Pages.Returns.Profiles;

/// <summary>How a layout is to be remembered.</summary>
public sealed record ProfileDescription(string Name, int? PartnerId, bool AcceptsAlone);
