using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        // Dealt out by the store from IdSequence.
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Property(meeting => meeting.PartiesKey).HasMaxLength(ColumnLengths.PartiesKey).IsUnicode(false);
        builder.Property(meeting => meeting.Place).HasMaxLength(ColumnLengths.Name);
        builder.Property(meeting => meeting.PlaceCountry).HasMaxLength(ColumnLengths.Code).IsUnicode(false);
        builder.HasIndex(meeting => new { meeting.PartiesKey, meeting.Start });
        builder.HasIndex(meeting => new { meeting.Start, meeting.End, meeting.Status });
    }
}
