using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class OutletDayConfiguration : IEntityTypeConfiguration<OutletDay>
{
    public void Configure(EntityTypeBuilder<OutletDay> builder)
    {
        builder.HasKey(row => new { row.Day, row.OutletId });
        builder.HasOne<Outlet>().WithMany().HasForeignKey(row => row.OutletId).OnDelete(DeleteBehavior.Restrict);
    }
}
