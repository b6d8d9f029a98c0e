namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One fault in one return, and whether the preview raised anything about it that it did not raise about the clean return.</summary>
public sealed record SeededFault(Fault Fault, CleanReturn Return, ReturnRow Row, bool IsCaught, string Said);
