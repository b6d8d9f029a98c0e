using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class PartnershipMappings :
    IEntityTypeConfiguration<Partnership>, IEntityTypeConfiguration<Area>, IEntityTypeConfiguration<Theme>,
    IEntityTypeConfiguration<Body>, IEntityTypeConfiguration<Partner>, IEntityTypeConfiguration<Outcome>
{
    public void Configure(EntityTypeBuilder<Partnership> builder)
    {
        builder.ToTable("Partnership");
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.HasOne(p => p.Area).WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("Area");
        builder.HasIndex(a => a.Code).IsUnique();
        builder.HasOne(a => a.Parent).WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.ToTable("Theme");
        builder.HasIndex(t => new { t.PartnershipId, t.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.ToTable("Body");
        builder.HasIndex(b => new { b.PartnershipId, b.Name }).IsUnique();
        builder.HasOne(b => b.ReportsTo).WithMany().HasForeignKey(b => b.ReportsToId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.ToTable("Partner");
        builder.HasIndex(p => new { p.PartnershipId, p.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.ToTable("Outcome");
        builder.HasIndex(o => new { o.PartnershipId, o.Name }).IsUnique();
        builder.HasOne<Outcome>().WithMany().HasForeignKey(o => o.PartOfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(o => o.LeadBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partner>().WithMany().HasForeignKey(o => o.OwnerPartnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
