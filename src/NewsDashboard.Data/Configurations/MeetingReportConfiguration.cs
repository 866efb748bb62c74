using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class MeetingReportConfiguration : IEntityTypeConfiguration<MeetingReport>
{
    public void Configure(EntityTypeBuilder<MeetingReport> builder)
    {
        // Dealt out by the store from IdSequence.
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.RuleId).HasMaxLength(ColumnLengths.Name);
        builder.Property(report => report.EngineVersion).HasMaxLength(ColumnLengths.Version);
        builder.Property(report => report.Place).HasMaxLength(ColumnLengths.Name);
        builder.Property(report => report.PlaceCountry).HasMaxLength(ColumnLengths.Code).IsUnicode(false);
        builder.HasOne(report => report.Meeting).WithMany(meeting => meeting.Reports).HasForeignKey(report => report.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(report => report.Article).WithMany(article => article.Reports).HasForeignKey(report => report.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
