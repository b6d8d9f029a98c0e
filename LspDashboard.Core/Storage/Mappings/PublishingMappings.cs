using LspDashboard.Core.Meetings;
using LspDashboard.Core.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class PublishingMappings : IEntityTypeConfiguration<PublishedPack>, IEntityTypeConfiguration<PublishedFile>, IEntityTypeConfiguration<SavedTemplate>
{
    private const int Sha256Digits = 64;

    public void Configure(EntityTypeBuilder<PublishedPack> builder)
    {
        builder.ToTable("PublishedPack");
        builder.HasIndex(p => new { p.PartnershipId, p.Period });
        // A pack is corrected once, by whoever is first; what is wrong in the correction is corrected there. One that is withdrawn makes room for another.
        builder.HasIndex(p => p.CorrectsId).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
        builder.HasOne<PublishedPack>().WithMany().HasForeignKey(p => p.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Sha256).HasMaxLength(Sha256Digits);
        builder.Property(p => p.Reason).HasMaxLength(PublishedPack.LongestReason);
        builder.Property(p => p.WithdrawnBecause).HasMaxLength(PublishedPack.LongestReason);
    }

    public void Configure(EntityTypeBuilder<PublishedFile> builder)
    {
        builder.ToTable("PublishedFile");
        builder.HasIndex(f => new { f.PackId, f.Ending }).IsUnique();
        builder.HasOne<PublishedPack>().WithMany().HasForeignKey(f => f.PackId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(f => f.Sha256).HasMaxLength(Sha256Digits);
    }

    public void Configure(EntityTypeBuilder<SavedTemplate> builder)
    {
        builder.ToTable("PackTemplate");
        builder.HasIndex(t => new { t.PartnershipId, t.Name }).IsUnique();
        builder.Property(t => t.Name).HasMaxLength(SavedTemplate.LongestName);
    }
}
