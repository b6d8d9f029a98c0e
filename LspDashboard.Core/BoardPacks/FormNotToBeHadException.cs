namespace LspDashboard.Core.BoardPacks;

/// <summary>A form of a pack cannot be had where the program runs; the message says why and what to do instead.</summary>
public sealed class FormNotToBeHadException(string message) : Exception(message);
