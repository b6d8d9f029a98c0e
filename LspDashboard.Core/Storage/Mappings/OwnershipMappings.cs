using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

/// <summary>Who leads, contributes, holds; what was called or stood otherwise before.</summary>
internal sealed class OwnershipMappings :
    IEntityTypeConfiguration<Contributor>, IEntityTypeConfiguration<Holding>, IEntityTypeConfiguration<FormerName>, IEntityTypeConfiguration<FormerPlacement>,
    IEntityTypeConfiguration<BodySuccession>, IEntityTypeConfiguration<PartnershipSuccession>, IEntityTypeConfiguration<PartnershipArea>
{
    private const string OneSubject = "(\"IndicatorId\" IS NULL) <> (\"OutcomeId\" IS NULL)";

    public void Configure(EntityTypeBuilder<Contributor> builder)
    {
        builder.ToTable("Contributor", t =>
        {
            t.HasCheckConstraint("CK_Contributor_OneSubject", OneSubject);
            t.HasCheckConstraint("CK_Contributor_OneParty", "(\"BodyId\" IS NULL) <> (\"PartnerId\" IS NULL)");
        });
        builder.HasIndex(c => new { c.PartnershipId, c.IndicatorId, c.OutcomeId, c.BodyId, c.PartnerId });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(c => c.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(c => c.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partner>().WithMany().HasForeignKey(c => c.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Holding> builder)
    {
        builder.ToTable("Holding", t => t.HasCheckConstraint("CK_Holding_OneSubject", OneSubject));
        builder.HasOne<Indicator>().WithMany().HasForeignKey(h => h.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(h => h.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(h => h.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FormerName> builder)
    {
        builder.ToTable("FormerName");
        builder.HasIndex(n => new { n.PartnershipId, n.Kind, n.SubjectId });
    }

    public void Configure(EntityTypeBuilder<FormerPlacement> builder)
    {
        builder.ToTable("FormerPlacement");
        builder.HasIndex(p => new { p.PartnershipId, p.IndicatorId });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(p => p.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Theme>().WithMany().HasForeignKey(p => p.ThemeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(p => p.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partner>().WithMany().HasForeignKey(p => p.OwnerPartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BodySuccession> builder)
    {
        builder.ToTable("BodySuccession");
        builder.HasOne<Body>().WithMany().HasForeignKey(s => s.FromBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(s => s.ToBodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnershipSuccession> builder)
    {
        builder.ToTable("PartnershipSuccession");
        builder.HasOne<Partnership>().WithMany().HasForeignKey(s => s.PredecessorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnershipArea> builder)
    {
        builder.ToTable("PartnershipArea");
        builder.HasIndex(a => new { a.PartnershipId, a.AreaId }).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
