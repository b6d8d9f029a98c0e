using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

/// <summary>Accounts in the shape that ASP.NET Core Identity keeps them, and rights at partnerships.</summary>
internal sealed class AccountMappings :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<IdentityUserClaim<int>>, IEntityTypeConfiguration<IdentityUserLogin<int>>,
    IEntityTypeConfiguration<IdentityUserToken<int>>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Account");
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasIndex(a => a.DisplayName).IsUnique();
        builder.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasMany<IdentityUserClaim<int>>().WithOne().HasForeignKey(c => c.UserId);
        builder.HasMany<IdentityUserLogin<int>>().WithOne().HasForeignKey(l => l.UserId);
        builder.HasMany<IdentityUserToken<int>>().WithOne().HasForeignKey(t => t.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => builder.ToTable("AccountClaim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder)
    {
        builder.ToTable("AccountLogin");
        builder.HasKey(l => new { l.LoginProvider, l.ProviderKey });
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder)
    {
        builder.ToTable("AccountToken");
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Membership");
        builder.HasIndex(m => m.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partner>().WithMany().HasForeignKey(m => m.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitation");
        builder.HasIndex(i => i.SecretHash).IsUnique();
        builder.HasOne<Partner>().WithMany().HasForeignKey(i => i.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKey");
        builder.HasIndex(k => k.Hash).IsUnique();
        builder.HasOne<Partner>().WithMany().HasForeignKey(k => k.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
