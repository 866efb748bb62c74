using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class MeetingParticipantConfiguration : IEntityTypeConfiguration<MeetingParticipant>
{
    public void Configure(EntityTypeBuilder<MeetingParticipant> builder)
    {
        builder.HasKey(participant => new { participant.MeetingId, participant.PersonId });
        builder.Property(participant => participant.Role).HasMaxLength(ColumnLengths.Name);
        builder.Property(participant => participant.NameAsWritten).HasMaxLength(ColumnLengths.Name);
        builder.HasOne(participant => participant.Meeting).WithMany(meeting => meeting.Participants).HasForeignKey(participant => participant.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(participant => participant.Person).WithMany().HasForeignKey(participant => participant.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
