namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Where something moves to: a thing that is there, or a new one.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="NewName">Of the new one.</param>
public sealed record Destination(int? Id, string NewName = "");
