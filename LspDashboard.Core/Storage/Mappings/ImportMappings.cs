using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class ImportMappings : IEntityTypeConfiguration<ImportProfile>, IEntityTypeConfiguration<ReturnCorrection>, IEntityTypeConfiguration<ImportJob>
{
    public void Configure(EntityTypeBuilder<ImportProfile> builder)
    {
        builder.ToTable("ImportProfile");
        builder.HasIndex(p => p.PartnershipId);
        builder.HasOne<Partner>().WithMany().HasForeignKey(p => p.PartnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReturnCorrection> builder)
    {
        builder.ToTable("ReturnCorrection");
        builder.HasIndex(c => c.ReturnId);
        builder.HasOne<PartnerReturn>().WithMany().HasForeignKey(c => c.ReturnId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportJob> builder)
    {
        builder.ToTable("ImportJob");
        builder.HasIndex(j => new { j.PartnershipId, j.State });
        builder.HasOne<PartnerReturn>().WithMany().HasForeignKey(j => j.ReturnId).OnDelete(DeleteBehavior.Restrict);
    }
}
