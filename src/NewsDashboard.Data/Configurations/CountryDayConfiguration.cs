using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class CountryDayConfiguration : IEntityTypeConfiguration<CountryDay>
{
    public void Configure(EntityTypeBuilder<CountryDay> builder)
    {
        builder.HasKey(row => new { row.Country, row.Day, row.OutletId });
        builder.Property(row => row.Country).IsCode();
        builder.HasOne<Outlet>().WithMany().HasForeignKey(row => row.OutletId).OnDelete(DeleteBehavior.Restrict);

        // Covers the ranking of all countries over some days, which the key (country first) would read whole.
        builder.HasIndex(row => new { row.Day, row.Country, row.OutletId, row.Articles, row.Mentions, row.Sentences, row.ToneSum, row.ToneSquareSum });
    }
}
