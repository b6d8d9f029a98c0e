using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class ReturnMappings :
    IEntityTypeConfiguration<PartnerReturn>, IEntityTypeConfiguration<ReturnFile>,
    IEntityTypeConfiguration<Observation>, IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<PartnerReturn> builder)
    {
        builder.ToTable("PartnerReturn");
        builder.HasIndex(r => new { r.PartnershipId, r.Sha256 });
        builder.HasOne<ImportProfile>().WithMany().HasForeignKey(r => r.ProfileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReturnFile> builder)
    {
        builder.ToTable("ReturnFile");
        builder.HasKey(f => new { f.PartnershipId, f.Sha256 });
    }

    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("Observation");
        builder.HasKey(o => new { o.PartnershipId, o.IndicatorId, o.AreaId, o.Period, o.Revision });
        builder.HasIndex(o => o.ReturnId);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(o => o.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartnerReturn>().WithMany().HasForeignKey(o => o.ReturnId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Change");
        builder.HasIndex(c => new { c.PartnershipId, c.Subject, c.SubjectId });
        builder.Property(c => c.Edits).HasConversion(Conversions.Edits, Conversions.ListComparer<FieldEdit>());
        builder.HasIndex(c => c.PartnershipId);
    }
}
