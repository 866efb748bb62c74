using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class CountryDayConfiguration : IEntityTypeConfiguration<CountryDay>
{
    public void Configure(EntityTypeBuilder<CountryDay> builder)
    {
        builder.HasKey(row => new { row.OutletId, row.Country, row.Day });
        builder.Property(row => row.Country).IsCode();

        // Covers the ranking of all countries over some days, for which the key (country before day) would be read whole.
        builder.HasIndex(row => new { row.OutletId, row.Day, row.Country, row.Articles, row.Mentions, row.Sentences, row.ToneSum, row.ToneSquareSum });
    }
}
