using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class ArticleCountryConfiguration : IEntityTypeConfiguration<ArticleCountry>
{
    public void Configure(EntityTypeBuilder<ArticleCountry> builder)
    {
        builder.HasKey(country => new { country.Country, country.Day, country.ArticleId });
        builder.Property(country => country.Country).IsCode();
        builder.HasOne<Article>().WithMany(article => article.Countries).HasForeignKey(country => country.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
