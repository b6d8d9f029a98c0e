using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LspDashboard.Core.Storage.Mappings;

internal sealed class MeetingMappings : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Minute>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meeting");
        builder.HasIndex(m => new { m.PartnershipId, m.On });
        builder.HasOne<Body>().WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(m => m.Place).HasMaxLength(Meeting.LongestPlace);
    }

    public void Configure(EntityTypeBuilder<Minute> builder)
    {
        builder.ToTable("Minute");
        builder.HasIndex(m => new { m.PartnershipId, m.Key }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(m => m.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(m => m.Text).HasMaxLength(Minute.LongestText);
    }
}
