namespace LspDashboard.Core.Delivery;

/// <summary>Some words that stayed, went or came.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">With the spaces between them.</param>
public readonly record struct WordChange(WordChangeKind Kind, string Text);
