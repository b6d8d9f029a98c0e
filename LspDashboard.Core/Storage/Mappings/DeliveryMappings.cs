using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class DeliveryMappings :
    IEntityTypeConfiguration<Commentary>, IEntityTypeConfiguration<PlannedAction>, IEntityTypeConfiguration<ActionProgress>, IEntityTypeConfiguration<ActionMilestone>,
    IEntityTypeConfiguration<Risk>, IEntityTypeConfiguration<RiskScore>, IEntityTypeConfiguration<DeliveryLink>
{
    public void Configure(EntityTypeBuilder<Commentary> builder)
    {
        builder.ToTable("Commentary");
        builder.HasIndex(c => new { c.PartnershipId, c.IndicatorId, c.Period });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(c => c.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.Text).HasMaxLength(Commentary.LongestText);
    }

    public void Configure(EntityTypeBuilder<PlannedAction> builder)
    {
        builder.ToTable("PlannedAction");
        builder.HasOne<Partner>().WithMany().HasForeignKey(a => a.OwnerPartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(a => a.OwnerBodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActionProgress> builder)
    {
        builder.ToTable("ActionProgress");
        builder.HasOne<PlannedAction>().WithMany().HasForeignKey(p => p.ActionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActionMilestone> builder)
    {
        builder.ToTable("ActionMilestone");
        builder.HasOne<PlannedAction>().WithMany().HasForeignKey(m => m.ActionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.ToTable("Risk");
        builder.HasOne<Partner>().WithMany().HasForeignKey(r => r.OwnerPartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(r => r.OwnerBodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RiskScore> builder)
    {
        builder.ToTable("RiskScore");
        builder.HasOne<Risk>().WithMany().HasForeignKey(s => s.RiskId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeliveryLink> builder)
    {
        builder.ToTable("DeliveryLink", t =>
        {
            t.HasCheckConstraint("CK_DeliveryLink_OneThing", "(\"ActionId\" IS NULL) <> (\"RiskId\" IS NULL)");
            t.HasCheckConstraint("CK_DeliveryLink_OneSubject", "(\"IndicatorId\" IS NULL) <> (\"OutcomeId\" IS NULL)");
        });
        builder.HasOne<PlannedAction>().WithMany().HasForeignKey(l => l.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Risk>().WithMany().HasForeignKey(l => l.RiskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(l => l.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(l => l.OutcomeId).OnDelete(DeleteBehavior.Restrict);
    }
}
