using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Opens contexts over a database file with a test's own interceptors.</summary>
internal sealed class TestContexts(string path, params IInterceptor[] interceptors) : IDbContextFactory<LspDbContext>
{
    public LspDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<LspDbContext>().UseSqlite(SqliteSetup.ConnectionString(path)).AddInterceptors(interceptors).Options);
}
