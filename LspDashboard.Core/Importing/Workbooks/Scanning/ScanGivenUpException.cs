namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>The scanner met what it does not know, which may be quite in order: the XML reader decides.</summary>
internal sealed class ScanGivenUpException(string what, Exception? cause = null) : Exception(what, cause);
