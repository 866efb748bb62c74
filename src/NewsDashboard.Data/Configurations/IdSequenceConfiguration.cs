using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class IdSequenceConfiguration : IEntityTypeConfiguration<IdSequence>
{
    public void Configure(EntityTypeBuilder<IdSequence> builder)
    {
        builder.HasKey(sequence => sequence.Name);
        builder.Property(sequence => sequence.Name).IsCode();
        builder.HasData(
            new IdSequence { Name = IdSequence.Articles },
            new IdSequence { Name = IdSequence.Meetings },
            new IdSequence { Name = IdSequence.Reports });
    }
}
