using LspDashboard.Core.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class IndicatorMappings :
    IEntityTypeConfiguration<CatalogueEntry>, IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<Target>,
    IEntityTypeConfiguration<Judgement>, IEntityTypeConfiguration<RebaseNote>, IEntityTypeConfiguration<TargetContribution>
{
    public void Configure(EntityTypeBuilder<CatalogueEntry> builder)
    {
        builder.ToTable("CatalogueEntry");
        builder.HasIndex(e => e.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicator");
        builder.HasIndex(i => new { i.PartnershipId, i.Code }).IsUnique();
        builder.ComplexProperty(i => i.Unit);
        builder.HasOne(i => i.Theme).WithMany().HasForeignKey(i => i.ThemeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Body).WithMany().HasForeignKey(i => i.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Partner).WithMany().HasForeignKey(i => i.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.OwnerPartner).WithMany().HasForeignKey(i => i.OwnerPartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Outcome).WithMany().HasForeignKey(i => i.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.StandsInFor).WithMany().HasForeignKey(i => i.StandsInForId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partnerships.Area>().WithMany().HasForeignKey(i => i.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Target");
        builder.HasIndex(t => new { t.PartnershipId, t.IndicatorId });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(t => t.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(t => t.Milestones).HasConversion(Conversions.Milestones, Conversions.ListComparer<Milestone>());
        builder.Property(t => t.Profile).HasConversion(Conversions.Numbers, Conversions.ListComparer<double>());
    }

    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.ToTable("Judgement", t => t.HasCheckConstraint("CK_Judgement_OneSubject", "\"IndicatorId\" IS NULL OR \"ThemeId\" IS NULL"));
        builder.HasIndex(j => new { j.PartnershipId, j.On });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(j => j.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partnerships.Theme>().WithMany().HasForeignKey(j => j.ThemeId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(j => j.Reason).HasMaxLength(Judgement.LongestReason);
        builder.Property(j => j.Name).HasMaxLength(Judgement.LongestName);
    }

    public void Configure(EntityTypeBuilder<RebaseNote> builder)
    {
        builder.ToTable("RebaseNote");
        builder.HasOne<Indicator>().WithMany().HasForeignKey(n => n.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TargetContribution> builder)
    {
        builder.ToTable("TargetContribution");
        builder.HasIndex(c => new { c.TargetId, c.AreaId }).IsUnique();
        builder.HasOne<Target>().WithMany().HasForeignKey(c => c.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Partnerships.Area>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
