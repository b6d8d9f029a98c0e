using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>How an entry of the catalogue is to read.</summary>
public sealed record CatalogueCorrection(string Title, Polarity? Polarity, string Unit);
