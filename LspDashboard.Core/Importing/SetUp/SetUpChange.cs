using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Something that a set-up workbook adds or changes.</summary>
/// <param name="Sheet">Whose row it is.</param>
/// <param name="Row">Its number.</param>
/// <param name="What">The thing's name.</param>
/// <param name="IsNew">Added, not changed.</param>
/// <param name="Edits">Each field before and after; of something added, what its row says of it.</param>
public sealed record SetUpChange(string Sheet, int Row, string What, bool IsNew, IReadOnlyList<FieldEdit> Edits);
