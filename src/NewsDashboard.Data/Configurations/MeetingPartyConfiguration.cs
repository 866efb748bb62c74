using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class MeetingPartyConfiguration : IEntityTypeConfiguration<MeetingParty>
{
    public void Configure(EntityTypeBuilder<MeetingParty> builder)
    {
        builder.HasKey(party => new { party.Party, party.MeetingId });
        builder.Property(party => party.Party).IsCode();
        builder.HasOne(party => party.Meeting).WithMany(meeting => meeting.Parties).HasForeignKey(party => party.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}
