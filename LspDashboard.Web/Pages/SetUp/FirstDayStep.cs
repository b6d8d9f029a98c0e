namespace LspDashboard.Web.Pages.SetUp;

/// <summary>One step of setting a partnership up.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="IsDone">Nothing of it is missing.</param>
/// <param name="Has">What is there, a few words with their number.</param>
/// <param name="Next">What to do, a sentence; empty where it is done.</param>
public sealed record FirstDayStep(string Title, string Address, bool IsDone, string Has, string Next);
