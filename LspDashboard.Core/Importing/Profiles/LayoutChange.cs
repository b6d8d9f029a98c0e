namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What is not as it was when the layout was last confirmed.</summary>
/// <param name="NeedsALook">Whether it may change what the figures mean; a table that only moved does not.</param>
/// <param name="Sheet">Where it is now.</param>
/// <param name="Cell">Where it is now; empty where it is gone.</param>
/// <param name="Text">A sentence.</param>
public sealed record LayoutChange(bool NeedsALook, string Sheet, string Cell, string Text);
