using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Counts the queries that reach the database.</summary>
internal sealed class CountingCommands : DbCommandInterceptor
{
    public List<string> Queries { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Queries.Add(command.CommandText);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Queries.Add(command.CommandText);
        return new(result);
    }
}
