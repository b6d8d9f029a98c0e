using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A long table as it was found on a sheet.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="HeaderRow">The row of its headers, 1 for the first.</param>
/// <param name="Columns">Which column number holds what; 1 for A.</param>
/// <param name="Rows">The rows below the headers, as they stand.</param>
public sealed record ReturnTable(string Sheet, int HeaderRow, IReadOnlyDictionary<ReturnColumn, int> Columns, IReadOnlyList<SheetRow> Rows);
