using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.Property(outlet => outlet.Name).HasMaxLength(ColumnLengths.Name);
        builder.HasIndex(outlet => outlet.Name).IsUnique();
    }
}
