using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class PairMonthConfiguration : IEntityTypeConfiguration<PairMonth>
{
    public void Configure(EntityTypeBuilder<PairMonth> builder)
    {
        builder.HasKey(row => new { row.Month, row.PartyA, row.PartyB });
        builder.Property(row => row.PartyA).IsCode();
        builder.Property(row => row.PartyB).IsCode();
    }
}
