using System.Text.Json.Serialization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>A paragraph, a list, a table or a chart. The names are those of snapshots that were published: they never change.</summary>
[JsonDerivedType(typeof(PackText), "text")]
[JsonDerivedType(typeof(PackRating), "rating")]
[JsonDerivedType(typeof(PackList), "list")]
[JsonDerivedType(typeof(PackTable), "table")]
[JsonDerivedType(typeof(PackChart), "chart")]
public abstract record PackBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Tone">How it is said.</param>
public sealed record PackText(string Text, PackTone Tone = PackTone.Plain) : PackBlock;

/// <summary>A rating, as shape and word.</summary>
/// <param name="Of">What is rated: "The partnership overall", or empty where the heading says it.</param>
/// <param name="Rating">The one that counts.</param>
/// <param name="Note">Its period, its coverage, or whose judgement it is.</param>
public sealed record PackRating(string Of, RagRating Rating, string Note) : PackBlock;

/// <summary>Sentences that belong together.</summary>
/// <param name="Items">Plain text.</param>
/// <param name="IsNumbered">Where their order matters.</param>
public sealed record PackList(IReadOnlyList<string> Items, bool IsNumbered = false) : PackBlock;

/// <summary>A table whose first row is its headings and whose first column names the row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each as long as the columns.</param>
public sealed record PackTable(string Caption, IReadOnlyList<PackColumn> Columns, IReadOnlyList<IReadOnlyList<PackCell>> Rows) : PackBlock;

/// <summary>A trend: native and editable where the form can, drawn where it cannot.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="AltText">Its finding in a sentence.</param>
/// <param name="Categories">The periods along the axis.</param>
/// <param name="Series">Each as long as the categories; null is a gap.</param>
/// <param name="Unit">Beside the axis.</param>
/// <param name="Decimals">Of its figures.</param>
public sealed record PackChart(string Title, string AltText, IReadOnlyList<string> Categories, IReadOnlyList<PackSeries> Series, string Unit, int Decimals) : PackBlock;
