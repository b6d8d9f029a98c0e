using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LspDashboard.Core.Storage;

/// <summary>How the migrations tool opens a context; the program itself never uses it.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<LspDbContext>
{
    public LspDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<LspDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
